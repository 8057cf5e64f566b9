package org.moothall.houserules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.function.Predicate;

/** The few words that the rules are written in and that ArchUnit does not bring. */
final class Conditions {

    /** What a person would call a class: all but the carrier of a package's annotations. */
    static final DescribedPredicate<JavaClass> TYPES = DescribedPredicate.describe(
            "are types", type -> !type.getSimpleName().equals("package-info"));

    static final DescribedPredicate<JavaClass> TOP_LEVEL =
            TYPES.and(DescribedPredicate.describe("are top level", JavaClass::isTopLevelClass));

    private Conditions() {}

    static ArchCondition<JavaClass> hold(String description, Predicate<JavaClass> condition) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, condition.test(type), type.getName() + " should " + getDescription()));
            }
        };
    }

    static DescribedPredicate<JavaClass> inPackages(Collection<String> patterns) {
        PackageMatchers matchers = PackageMatchers.of(patterns);
        return DescribedPredicate.describe(
                "are in " + String.join(", ", patterns), type -> matchers.test(type.getPackageName()));
    }
}
