package org.moothall.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What things are called: a name says what a class is for, and the platform speaks of no council. */
final class NameRules {

    private static final Set<String> EMPTY_WORDS =
            Set.of("Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Impl", "Base");

    private static final Set<String> COUNCIL_NOUNS = Set.of(
            "Agenda", "Agendas", "Committee", "Council", "Councillor", "Meeting", "Meetings", "Minutes", "Motion");

    private static final List<String> SERVICES = List.of(
            "org.moothall.meetings..",
            "org.moothall.minutes..",
            "org.moothall.notifications..",
            "org.moothall.gateway..");

    private static final Pattern WORD_BOUNDARY = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private NameRules() {}

    static HouseRule noEmptyWord() {
        return HouseRule.of(
                "names say what a class is for",
                classes()
                        .should(Conditions.hold(
                                "have no word of " + EMPTY_WORDS + " in its name", avoids(EMPTY_WORDS))));
    }

    static HouseRule noCouncilNoun() {
        return HouseRule.of(
                "the platform has no noun of the council",
                classes()
                        .should(Conditions.hold(
                                "have no word of " + COUNCIL_NOUNS + " in its name", avoids(COUNCIL_NOUNS))));
    }

    /** The packages of the services are named here and not found: a module that cannot see them must pass. */
    static HouseRule noService(String rootPackage) {
        return HouseRule.of(
                "the platform knows no service",
                noClasses()
                        .that(Conditions.inPackages(Set.of(rootPackage + "..")))
                        .should()
                        .dependOnClassesThat(Conditions.inPackages(SERVICES)));
    }

    private static Predicate<JavaClass> avoids(Set<String> words) {
        return type -> Arrays.stream(WORD_BOUNDARY.split(type.getSimpleName())).noneMatch(words::contains);
    }
}
