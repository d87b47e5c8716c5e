/** What concerns one person, across all plans and desks: what is late, what waits, what others changed. */
@NullMarked
package be.jalon.mypage;

import org.jspecify.annotations.NullMarked;
