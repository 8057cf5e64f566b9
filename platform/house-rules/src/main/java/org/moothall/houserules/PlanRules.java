package org.moothall.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The plan of the building: every class has a room, what the plan names exists, and features form no circle. */
final class PlanRules {

    private final Rooms rooms;

    PlanRules(Rooms rooms) {
        this.rooms = rooms;
    }

    List<HouseRule> rules(JavaClasses classes) {
        List<HouseRule> rules = new ArrayList<>();
        rules.add(new HouseRule("the building is whole", this::whole));
        rules.add(HouseRule.of("every class has a room", housed()));
        if (classes.stream().anyMatch(rooms.in("are in a feature's root", Kind::isFeatureRoot))) {
            rules.add(HouseRule.of("features do not depend on each other in a circle", withoutCircle()));
        }
        return rules;
    }

    private ArchRule withoutCircle() {
        return slices().matching(rooms.rootPackage() + ".(*)..").should().beFreeOfCycles();
    }

    private ArchRule housed() {
        return classes()
                .should(Conditions.hold(
                        "be in the service's root, its wiring, a feature's root or one of a feature's adapters",
                        type -> rooms.of(type).isPresent()));
    }

    /** A rule over a package that does not exist holds by accident, so what the plan promises is looked for here. */
    private void whole(JavaClasses classes) {
        Set<String> missing = new TreeSet<>();
        require(missing, classes, "an application in " + rooms.rootPackage(), rooms.in(Kind.APPLICATION));
        require(missing, classes, "a class in wiring", rooms.in(Kind.WIRING));
        require(missing, classes, "a feature", rooms.in("are in a feature's root", Kind::isFeatureRoot));
        Set<String> roots = features(classes, true);
        rooms.flatFeatures().stream()
                .filter(feature -> !roots.contains(feature))
                .forEach(feature -> missing.add("a class in the flat feature " + feature));
        features(classes, false).stream()
                .filter(feature -> !roots.contains(feature))
                .forEach(feature -> missing.add("a root for the adapters of the feature " + feature));
        if (!missing.isEmpty()) {
            throw new AssertionError("The plan of " + rooms.rootPackage() + " lacks: " + String.join("; ", missing));
        }
    }

    private Set<String> features(JavaClasses classes, boolean roots) {
        return classes.stream()
                .filter(Conditions.TYPES)
                .flatMap(type -> rooms.of(type).stream())
                .filter(room ->
                        roots ? room.kind().isFeatureRoot() : room.kind().isAdapter())
                .map(Room::feature)
                .collect(Collectors.toSet());
    }

    private static void require(
            Set<String> missing, JavaClasses classes, String what, DescribedPredicate<JavaClass> where) {
        if (classes.stream().filter(Conditions.TYPES).noneMatch(where)) {
            missing.add(what);
        }
    }
}
