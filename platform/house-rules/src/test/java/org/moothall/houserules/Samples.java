package org.moothall.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Gives the sample services, good and broken, and tells which rules one breaks. */
final class Samples {

    private Samples() {}

    /** Without the option that leaves tests out, since the samples are compiled among them. */
    static Building building(String sample) {
        return new Building(Samples.class.getPackageName() + ".samples." + sample, List.of());
    }

    static JavaClasses classes(String sample) {
        return building(sample).classes();
    }

    static Set<String> broken(Function<JavaClasses, List<HouseRule>> rules, String sample) {
        JavaClasses classes = classes(sample);
        Set<String> broken = new TreeSet<>();
        for (HouseRule rule : rules.apply(classes)) {
            try {
                rule.check().accept(classes);
            } catch (AssertionError e) {
                broken.add(rule.name());
            }
        }
        return broken;
    }
}
