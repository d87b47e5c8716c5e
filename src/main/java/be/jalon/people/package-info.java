/** The people of an installation: the organisation, the accounts and their roles, the directory of pilots. */
@NullMarked
package be.jalon.people;

import org.jspecify.annotations.NullMarked;
