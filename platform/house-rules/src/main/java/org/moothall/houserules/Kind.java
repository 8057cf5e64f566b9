package org.moothall.houserules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of room in a service; the adapters are named by their package and stand below a feature's root. */
enum Kind {
    APPLICATION,
    WIRING,
    DOMAIN,
    FLAT,
    WEB,
    PERSISTENCE,
    MESSAGING,
    MAIL,
    WEBHOOK,
    HTML,
    FILES,
    JOSE;

    private static final Set<Kind> OUTSIDE_OF_ADAPTERS = Set.of(APPLICATION, WIRING, DOMAIN, FLAT);

    static Optional<Kind> ofAdapter(String packageName) {
        return Arrays.stream(values())
                .filter(Kind::isAdapter)
                .filter(kind -> kind.packageName().equals(packageName))
                .findFirst();
    }

    boolean isAdapter() {
        return !OUTSIDE_OF_ADAPTERS.contains(this);
    }

    /** Whether a feature's rules live here, so that other features and all adapters may know it. */
    boolean isFeatureRoot() {
        return this == DOMAIN || this == FLAT;
    }

    String packageName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
