package org.moothall.houserules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The classes under judgement: a module's own, not its tests and not what it takes from jars. */
record Building(String rootPackage, List<ImportOption> options) {

    private static final String FAIL_ON_EMPTY_SHOULD = "archRule.failOnEmptyShould";

    static Building of(String rootPackage) {
        return new Building(
                rootPackage,
                List.of(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS, ImportOption.Predefined.DO_NOT_INCLUDE_JARS));
    }

    JavaClasses classes() {
        if (!Boolean.parseBoolean(ArchConfiguration.get().getPropertyOrDefault(FAIL_ON_EMPTY_SHOULD, "true"))) {
            throw new AssertionError("A rule over nothing must fail: keep " + FAIL_ON_EMPTY_SHOULD + " on");
        }
        JavaClasses classes = new ClassFileImporter(options).importPackages(rootPackage);
        if (classes.isEmpty()) {
            throw new AssertionError("There is no class in " + rootPackage + ": is the package named right?");
        }
        return classes;
    }
}
