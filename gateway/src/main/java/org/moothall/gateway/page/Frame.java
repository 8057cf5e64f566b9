package org.moothall.gateway.page;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param person the name of whoever is signed in
 * @param path of the page, to mark the current place
 */
public record Frame(Brand brand, @Nullable String person, Set<String> roles, String path) {
    /** A link of the navigation; words is the key of its text. */
    public record Place(String address, String words, boolean current) {}

    private static final List<String> PUBLIC = List.of("/meetings", "/bodies", "/decisions", "/actions", "/search");

    /** The main navigation: the public's places, and the desk for who works for the council. */
    public List<Place> places() {
        return java.util.stream.Stream.concat(
                        PUBLIC.stream(), isStaff() ? java.util.stream.Stream.of("/desk") : java.util.stream.Stream.of())
                .map(address -> new Place(
                        address,
                        "frame.place." + address.substring(1),
                        path.equals(address) || path.startsWith(address + "/")))
                .toList();
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isStaff() {
        return !roles.isEmpty();
    }
}
