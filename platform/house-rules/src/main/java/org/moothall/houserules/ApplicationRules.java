package org.moothall.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.List;

/** The root of a service holds its main class and nothing else, and that class only starts Spring. */
final class ApplicationRules {

    private final Rooms rooms;

    ApplicationRules(Rooms rooms) {
        this.rooms = rooms;
    }

    List<HouseRule> rules(JavaClasses classes) {
        DescribedPredicate<JavaClass> application = rooms.in(Kind.APPLICATION).and(Conditions.TYPES);
        if (classes.stream().noneMatch(application)) {
            return List.of();
        }
        return List.of(
                HouseRule.of(
                        "the root holds the application only",
                        classes().that(application).should().haveSimpleNameEndingWith("Application")),
                HouseRule.of(
                        "the main class has no logic",
                        classes()
                                .that(application)
                                .should(Conditions.hold(
                                        "have a main method that starts Spring and nothing else",
                                        ApplicationRules::onlyStarts))));
    }

    private static boolean onlyStarts(JavaClass application) {
        return application.getFields().isEmpty()
                && application.getMethods().stream().map(JavaMethod::getName).allMatch("main"::equals)
                && application.getAccessesFromSelf().stream().allMatch(ApplicationRules::startsSpring);
    }

    private static boolean startsSpring(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.equals("java.lang.Object") || owner.equals("org.springframework.boot.SpringApplication");
    }
}
