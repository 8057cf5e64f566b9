package org.moothall.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceRulesTest {

    @TestFactory
    Stream<DynamicTest> aGoodServicePassesEveryRule() {
        return new ServiceRules(Samples.building("good")).flat("body").tests();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            domainknowsspring     | domain knows only what its room allows
            domainknowsjson       | domain knows only what its room allows
            domainknowsweb        | domain knows only what its room allows
            webknowsmongo         | web knows only what its room allows
            persistenceknowsjson  | persistence knows only what its room allows
            messagingknowsmongo   | messaging knows only what its room allows
            wallclock             | features do not read the wall clock
            wallclockbyreference  | features do not read the wall clock
            systemclock           | features do not read the wall clock
            randomid              | features do not make random values
            randombyreference     | features do not make random values
            setter                | the domain has no setters
            publicadapter         | adapters are not public
            homeless              | every class has a room
            dumpingground         | every class has a room
            adapterwithoutfeature | every class has a room
            notnullmarked         | every package says what it is for and is null-marked
            withoutcharter        | every package says what it is for and is null-marked
            cycle                 | features do not depend on each other in a circle
            emptyname             | names say what a class is for
            printing              | nothing is printed
            javautillogging       | logging is through SLF4J
            staticstate           | there is no static state that changes
            staticvariable        | there is no static state that changes
            lombok                | Lombok is not used
            busymain              | the main class has no logic
            """)
    void aBrokenServiceFailsOnItsRuleAndOnNoOther(String sample, String rule) {
        assertThat(rulesBrokenBy(sample)).containsExactly(rule);
    }

    @Test
    void anAdapterThatKnowsAnotherIsFoundAlthoughItIsPublic() {
        assertThat(rulesBrokenBy("adapterknowsadapter"))
                .containsExactly(
                        "adapters are not public",
                        "no adapter is known outside of its own package, save to the wiring");
    }

    @Test
    void aDomainThatKnowsTheWiringBreaksBothItsListAndTheWiringsRule() {
        assertThat(rulesBrokenBy("wiringisknown"))
                .containsExactly("domain knows only what its room allows", "nothing depends on the wiring");
    }

    @Test
    void anInjectedFieldNeedsSpringInTheDomainAndIsNamedBesides() {
        assertThat(rulesBrokenBy("fieldinjection"))
                .containsExactly("domain knows only what its room allows", "fields are not injected");
    }

    @Test
    void aSecondClassInTheRootIsNoApplication() {
        assertThat(rulesBrokenBy("crowdedroot")).contains("the root holds the application only");
    }

    @Test
    void evenAFlatFeatureKnowsNoOtherService() {
        ServiceRules rules = new ServiceRules(Samples.building("otherservice")).flat("body");

        assertThat(Samples.broken(rules::rules, "otherservice")).contains("no class of another service is used");
    }

    @Test
    void anOpeningLetsAnAdapterUseALibrary() {
        ServiceRules rules = new ServiceRules(Samples.building("opening")).mayUse("web", "org.bson..");

        assertThat(rulesBrokenBy("opening")).containsExactly("web knows only what its room allows");
        assertThat(withoutPlan(Samples.broken(rules::rules, "opening"))).isEmpty();
    }

    @Test
    void anOpeningThatNothingUsesFails() {
        ServiceRules rules = new ServiceRules(Samples.building("staleopening")).mayUse("web", "org.bson..");

        assertThat(withoutPlan(Samples.broken(rules::rules, "staleopening")))
                .containsExactly("every opening is needed");
    }

    @Test
    void aPlanThatNamesWhatIsNotThereFails() {
        ServiceRules rules = new ServiceRules(Samples.building("good")).flat("body", "ghost");

        assertThatThrownBy(() -> wholeness(rules, Samples.classes("good")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the flat feature ghost");
    }

    @Test
    void aServiceWithoutApplicationAndWiringIsNotWhole() {
        ServiceRules rules = new ServiceRules(Samples.building("setter"));

        assertThatThrownBy(() -> wholeness(rules, Samples.classes("setter")))
                .hasMessageContaining("an application in")
                .hasMessageContaining("a class in wiring");
    }

    @Test
    void aPackageWithoutClassesFailsInsteadOfPassing() {
        ServiceRules rules = HouseRules.forService("org.moothall.nowhere");

        assertThatThrownBy(rules::tests).hasMessageContaining("There is no class in org.moothall.nowhere");
    }

    @Test
    void aNameThatIsNoAdapterCannotBeOpened() {
        ServiceRules rules = HouseRules.forService("org.moothall.nowhere");

        assertThatThrownBy(() -> rules.mayUse("domain", "org.bson..")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> rulesBrokenBy(String sample) {
        return withoutPlan(Samples.broken(new ServiceRules(Samples.building(sample))::rules, sample));
    }

    /** The broken samples are no whole services: they hold the broken part only. */
    private static Set<String> withoutPlan(Set<String> broken) {
        Set<String> rest = new TreeSet<>(broken);
        rest.remove("the building is whole");
        return rest;
    }

    private static void wholeness(ServiceRules rules, JavaClasses classes) {
        rules.rules(classes).stream()
                .filter(rule -> rule.name().equals("the building is whole"))
                .forEach(rule -> rule.check().accept(classes));
    }
}
