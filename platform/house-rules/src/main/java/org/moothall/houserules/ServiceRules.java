package org.moothall.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The rules of a service: rooms, what each may know, and the habits that all code of the house keeps. */
public final class ServiceRules {

    private final Building building;
    private final Set<String> flatFeatures = new TreeSet<>();
    private final Map<Kind, List<String>> extras = new EnumMap<>(Kind.class);

    ServiceRules(Building building) {
        this.building = building;
    }

    /** Declares features that are plain enough to hold controller, record and store in their root package. */
    public ServiceRules flat(String... features) {
        flatFeatures.addAll(List.of(features));
        return this;
    }

    /**
     * Opens a library to an adapter of this service, for example {@code mayUse("web", "com.rometools..")}. It fails
     * where nothing uses the opening.
     */
    public ServiceRules mayUse(String adapter, String... packages) {
        Kind kind = Kind.ofAdapter(adapter)
                .orElseThrow(() -> new IllegalArgumentException("There is no adapter room named " + adapter));
        extras.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(List.of(packages));
        return this;
    }

    /** One test for each rule, over the compiled main classes of the module. */
    public Stream<DynamicTest> tests() {
        JavaClasses classes = building.classes();
        return rules(classes).stream().map(rule -> rule.on(classes));
    }

    List<HouseRule> rules(JavaClasses classes) {
        Rooms rooms = new Rooms(building.rootPackage(), Set.copyOf(flatFeatures));
        List<HouseRule> rules = new ArrayList<>();
        rules.addAll(new PlanRules(rooms).rules(classes));
        rules.addAll(new KnowledgeRules(rooms, extras).rules(classes));
        rules.addAll(new DomainRules(rooms).rules(classes));
        rules.addAll(new ApplicationRules(rooms).rules(classes));
        rules.addAll(HabitRules.everywhere());
        rules.add(HabitRules.silence());
        return rules;
    }
}
