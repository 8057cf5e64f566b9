package org.moothall.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;

/** One rule under the name by which a failing build shows it. */
record HouseRule(String name, Consumer<JavaClasses> check) {

    static HouseRule of(String name, ArchRule rule) {
        return new HouseRule(name, rule::check);
    }

    DynamicTest on(JavaClasses classes) {
        return DynamicTest.dynamicTest(name, () -> check.accept(classes));
    }
}
