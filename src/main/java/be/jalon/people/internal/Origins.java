package be.jalon.people.internal;

import java.util.ArrayList;
import java.util.List;

/** Where somebody comes from, as far as it identifies him: of an IPv6 address one household owns the second half. */
final class Origins {

    private static final int NETWORK_GROUPS = 4;
    private static final int LONGEST = 60;

    private Origins() {}

    static String of(String address) {
        String plain = address.length() <= LONGEST ? address : address.substring(0, LONGEST);
        if (!plain.contains(":") || plain.contains(".")) {
            return plain;
        }
        int gap = plain.indexOf("::");
        List<String> groups = new ArrayList<>(List.of((gap < 0 ? plain : plain.substring(0, gap)).split(":")));
        while (groups.size() < NETWORK_GROUPS) {
            groups.add("0");
        }
        return String.join(":", groups.subList(0, NETWORK_GROUPS)) + "::/64";
    }
}
