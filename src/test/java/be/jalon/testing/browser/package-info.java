/** End-to-end tests: finds a real browser, starts the application, drives one with the other. */
@NullMarked
package be.jalon.testing.browser;

import org.jspecify.annotations.NullMarked;
