/** Everybody's first look in the morning: a page of one's own. */
@NullMarked
package be.jalon.mypage.ui;

import org.jspecify.annotations.NullMarked;
