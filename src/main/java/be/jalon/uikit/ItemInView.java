package be.jalon.uikit;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * The item whose panel is open, for those who add a tab to it.
 *
 * @param mayWrite whether the user may write the field of that key
 * @param propose puts a text into the editor of the field of that key, for the user to save or not
 * @param renew has the tabs counted and the open one built anew, after a tab changed what it shows
 */
public record ItemInView(
        UUID plan, UUID item, Predicate<String> mayWrite, BiConsumer<String, String> propose, Runnable renew) {}
