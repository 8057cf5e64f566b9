package org.moothall.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The light set: habits of the house, no knowledge of any service and, unless allowed, no noun of the council. */
public final class PlatformRules {

    private final Building building;
    private boolean namesTheCouncil;
    private boolean prints;

    PlatformRules(Building building) {
        this.building = building;
    }

    /** For a module that is about councils by its nature, such as one that loads demo data. */
    public PlatformRules mayNameTheCouncil() {
        namesTheCouncil = true;
        return this;
    }

    /** For a program whose user reads its standard output. */
    public PlatformRules mayPrint() {
        prints = true;
        return this;
    }

    /** One test for each rule, over the compiled main classes of the module. */
    public Stream<DynamicTest> tests() {
        JavaClasses classes = building.classes();
        return rules().stream().map(rule -> rule.on(classes));
    }

    List<HouseRule> rules() {
        List<HouseRule> rules = new ArrayList<>(HabitRules.everywhere());
        rules.add(NameRules.noService(building.rootPackage()));
        if (!namesTheCouncil) {
            rules.add(NameRules.noCouncilNoun());
        }
        if (!prints) {
            rules.add(HabitRules.silence());
        }
        return rules;
    }
}
