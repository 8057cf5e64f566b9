package org.moothall.houserules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The plan of one service: tells for a package which room it is, or that it is none. */
record Rooms(String rootPackage, Set<String> flatFeatures) {

    /** Layers and dumping grounds are no features: a feature has a council's name. */
    private static final Set<String> NO_FEATURE = Set.of(
            "common",
            "config",
            "controller",
            "controllers",
            "domain",
            "dto",
            "entity",
            "exception",
            "helper",
            "helpers",
            "infrastructure",
            "misc",
            "model",
            "repository",
            "service",
            "services",
            "shared",
            "util",
            "utils");

    Optional<Room> of(JavaClass type) {
        String packageName = type.getPackageName();
        if (packageName.equals(rootPackage)) {
            return Optional.of(new Room(Kind.APPLICATION, ""));
        }
        if (!packageName.startsWith(rootPackage + ".")) {
            return Optional.empty();
        }
        String[] path = packageName.substring(rootPackage.length() + 1).split("\\.", -1);
        if (path[0].equals(Kind.WIRING.packageName())) {
            return path.length == 1 ? Optional.of(new Room(Kind.WIRING, "")) : Optional.empty();
        }
        return isFeature(path[0]) ? inFeature(path) : Optional.empty();
    }

    private Optional<Room> inFeature(String[] path) {
        String feature = path[0];
        return switch (path.length) {
            case 1 -> Optional.of(new Room(flatFeatures.contains(feature) ? Kind.FLAT : Kind.DOMAIN, feature));
            case 2 -> Kind.ofAdapter(path[1]).map(kind -> new Room(kind, feature));
            default -> Optional.empty();
        };
    }

    private static boolean isFeature(String name) {
        return !NO_FEATURE.contains(name) && Kind.ofAdapter(name).isEmpty();
    }

    DescribedPredicate<JavaClass> in(String description, Predicate<Kind> kinds) {
        return DescribedPredicate.describe(
                description, type -> of(type).map(Room::kind).filter(kinds).isPresent());
    }

    DescribedPredicate<JavaClass> in(Kind kind) {
        return in("are in a room '" + kind.packageName() + "'", kind::equals);
    }
}
