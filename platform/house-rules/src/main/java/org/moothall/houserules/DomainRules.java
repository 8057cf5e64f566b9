package org.moothall.houserules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the rules of the council live, the same question has the same answer: time and ids come from outside. */
final class DomainRules {

    private static final Pattern SETTER = Pattern.compile("set[A-Z].*");

    private final Rooms rooms;

    DomainRules(Rooms rooms) {
        this.rooms = rooms;
    }

    List<HouseRule> rules(JavaClasses classes) {
        List<HouseRule> rules = new ArrayList<>();
        DescribedPredicate<JavaClass> roots = rooms.in("are in a feature's root", Kind::isFeatureRoot);
        if (classes.stream().anyMatch(roots)) {
            rules.add(HouseRule.of(
                    "features do not read the wall clock",
                    noClasses()
                            .that(roots)
                            .should()
                            .accessTargetWhere(describe("the wall clock is read", DomainRules::readsTheWallClock))));
            rules.add(HouseRule.of(
                    "features do not make random values",
                    noClasses()
                            .that(roots)
                            .should()
                            .accessTargetWhere(describe("chance is asked", DomainRules::asksChance))));
        }
        // A flat feature may have to override a setter of the framework that it touches; a domain touches none.
        if (classes.stream().anyMatch(rooms.in(Kind.DOMAIN))) {
            rules.add(HouseRule.of(
                    "the domain has no setters",
                    classes()
                            .that(rooms.in(Kind.DOMAIN))
                            .should(Conditions.hold("have no setter", DomainRules::hasNoSetter))));
        }
        return rules;
    }

    private static boolean hasNoSetter(JavaClass type) {
        return type.getMethods().stream()
                .noneMatch(method -> SETTER.matcher(method.getName()).matches());
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String member = access.getTarget().getName();
        return switch (owner.getName()) {
            case "java.time.Clock", "java.time.InstantSource" ->
                member.startsWith("system")
                        || member.equals("tickMillis")
                        || member.equals("tickSeconds")
                        || member.equals("tickMinutes");
            case "java.lang.System" -> member.equals("currentTimeMillis") || member.equals("nanoTime");
            case "java.util.Date" -> isConstructorWithoutArguments(access);
            case "java.util.Calendar", "java.util.GregorianCalendar" ->
                member.equals("getInstance") || isConstructorWithoutArguments(access);
            default -> owner.getPackageName().startsWith("java.time") && member.equals("now") && !takesAClock(access);
        };
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return parameters(access).contains("java.time.Clock");
    }

    private static boolean isConstructorWithoutArguments(JavaAccess<?> access) {
        return access.getTarget().getName().equals("<init>")
                && parameters(access).isEmpty();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }

    private static boolean asksChance(JavaAccess<?> access) {
        String member = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.util.UUID" -> member.equals("randomUUID");
            case "java.lang.Math", "java.lang.StrictMath" -> member.equals("random");
            case "java.util.random.RandomGenerator" -> member.equals("getDefault") || member.equals("of");
            case "java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom" ->
                member.equals("<init>");
            case "java.util.concurrent.ThreadLocalRandom" -> true;
            default -> false;
        };
    }
}
