package org.moothall.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may know whom. The rooms with rules have a list of what is allowed, so that no ban rests on a package that may
 * not exist; the freer rooms are kept from the adapters, from the wiring and from other services.
 */
final class KnowledgeRules {

    private final Rooms rooms;
    private final Map<Kind, List<String>> extras;

    KnowledgeRules(Rooms rooms, Map<Kind, List<String>> extras) {
        this.rooms = rooms;
        this.extras = extras;
    }

    List<HouseRule> rules(JavaClasses classes) {
        List<HouseRule> rules = new ArrayList<>();
        addIfBuilt(rules, classes, Kind.DOMAIN, Technology.PLAIN_JAVA);
        addIfBuilt(rules, classes, Kind.WEB, Technology.ofWeb());
        addIfBuilt(rules, classes, Kind.PERSISTENCE, Technology.ofPersistence());
        addIfBuilt(rules, classes, Kind.MESSAGING, Technology.ofMessaging());
        rules.add(HouseRule.of(
                "no adapter is known outside of its own package, save to the wiring", adaptersAreBehindDoors()));
        rules.add(HouseRule.of("nothing depends on the wiring", wiringIsOnTop()));
        rules.add(HouseRule.of("no class of another service is used", noOtherService()));
        rules.add(new HouseRule("every opening is needed", this::everyOpeningIsNeeded));
        if (classes.stream().anyMatch(rooms.in("are adapters", Kind::isAdapter))) {
            rules.add(HouseRule.of("adapters are not public", adaptersAreNotPublic()));
        }
        return rules;
    }

    private void addIfBuilt(List<HouseRule> rules, JavaClasses classes, Kind kind, List<String> technology) {
        if (classes.stream().anyMatch(rooms.in(kind))) {
            rules.add(
                    HouseRule.of(kind.packageName() + " knows only what its room allows", knowsOnly(kind, technology)));
        }
    }

    private ArchRule knowsOnly(Kind kind, List<String> technology) {
        List<String> allowed = new ArrayList<>(technology);
        allowed.addAll(extras.getOrDefault(kind, List.of()));
        return classes()
                .that(rooms.in(kind))
                .should()
                .onlyDependOnClassesThat(Conditions.inPackages(allowed)
                        .or(rooms.in("are in a feature's root", Kind::isFeatureRoot))
                        .or(rooms.in(kind)));
    }

    private ArchRule adaptersAreBehindDoors() {
        return classes().that(DescribedPredicate.not(rooms.in(Kind.WIRING))).should(new OwnAdapterOnly(rooms));
    }

    private ArchRule wiringIsOnTop() {
        return noClasses()
                .that(DescribedPredicate.not(rooms.in(Kind.WIRING)))
                .should()
                .dependOnClassesThat(rooms.in(Kind.WIRING));
    }

    private ArchRule noOtherService() {
        Set<String> own = Set.of(
                rooms.rootPackage() + "..",
                "org.moothall.relay..",
                "org.moothall.http..",
                "org.moothall.operations..",
                "org.moothall.workingdays..");
        return classes()
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(Conditions.inPackages(Set.of("org.moothall..")))
                        .or(Conditions.inPackages(own)));
    }

    private ArchRule adaptersAreNotPublic() {
        return classes()
                .that(rooms.in("are adapters", Kind::isAdapter))
                .and(Conditions.TOP_LEVEL)
                .should()
                .notBePublic();
    }

    /** An opening that nobody uses is a hole in the wall that somebody will. */
    private void everyOpeningIsNeeded(JavaClasses classes) {
        extras.forEach((kind, packages) -> packages.forEach(opening -> {
            DescribedPredicate<JavaClass> opened = Conditions.inPackages(Set.of(opening));
            if (classes.stream()
                    .filter(rooms.in(kind))
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .noneMatch(dependency -> opened.test(dependency.getTargetClass()))) {
                throw new AssertionError("No class in a room " + kind.packageName() + " uses " + opening);
            }
        }));
    }
}
