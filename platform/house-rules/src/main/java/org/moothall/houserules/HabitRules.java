package org.moothall.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/** What all code of the house does alike, whichever room it is in. */
final class HabitRules {

    /** Types whose only use in a static field is to change what all callers see. */
    private static final Set<String> ALWAYS_MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.lang.ThreadLocal",
            "java.util.BitSet",
            "java.util.Date",
            "java.util.Properties");

    private static final Set<String> INJECTIONS = Set.of(
            "jakarta.annotation.Resource",
            "jakarta.inject.Inject",
            "org.springframework.beans.factory.annotation.Autowired",
            "org.springframework.beans.factory.annotation.Value");

    private static final Pattern LOMBOK = Pattern.compile("^import (static )?lombok\\.", Pattern.MULTILINE);

    private HabitRules() {}

    static List<HouseRule> everywhere() {
        return List.of(
                HouseRule.of(
                        "every package says what it is for and is null-marked",
                        classes().should(new PackageCharter())),
                NameRules.noEmptyWord(),
                HouseRule.of(
                        "fields are not injected",
                        classes().should(Conditions.hold("have no injected field", HabitRules::injectsNoField))),
                HouseRule.of("logging is through SLF4J", NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING),
                HouseRule.of(
                        "there is no static state that changes",
                        classes()
                                .should(Conditions.hold("have no static state that changes", HabitRules::isStateless))),
                HouseRule.of(
                        "Lombok is not used",
                        classes()
                                .should(Conditions.hold(
                                        "not import Lombok, whose annotations leave no trace in bytecode",
                                        type -> !LOMBOK.matcher(SourceText.of(type))
                                                .find()))));
    }

    static HouseRule silence() {
        return HouseRule.of("nothing is printed", NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    private static boolean injectsNoField(JavaClass type) {
        return type.getFields().stream()
                .flatMap(field -> field.getAnnotations().stream())
                .noneMatch(annotation ->
                        INJECTIONS.contains(annotation.getRawType().getName()));
    }

    private static boolean isStateless(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL) && !isMutable(field));
    }

    /** {@code List}, {@code Set} and {@code Map} pass: a constant made by {@code List.of} is declared so. */
    private static boolean isMutable(JavaField field) {
        JavaClass type = field.getRawType();
        boolean concreteCollection =
                !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
        return concreteCollection
                || ALWAYS_MUTABLE.contains(type.getName())
                || type.getPackageName().equals("java.util.concurrent.atomic")
                || type.isAssignableTo(ConcurrentMap.class);
    }
}
