/** Values and helpers that belong to no feature: folding of text for search, translations, the audit log, and the events that every module shares. */
@NullMarked
package be.jalon.shared;

import org.jspecify.annotations.NullMarked;
