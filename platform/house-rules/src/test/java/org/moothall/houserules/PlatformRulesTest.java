package org.moothall.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlatformRulesTest {

    @TestFactory
    Stream<DynamicTest> aGoodModulePassesEveryRule() {
        return new PlatformRules(Samples.building("platform")).tests();
    }

    @TestFactory
    Stream<DynamicTest> theRulesKeepThemselves() {
        return HouseRules.forPlatform("org.moothall.houserules").tests();
    }

    @Test
    void aNounOfTheCouncilIsRefused() {
        assertThat(rulesBrokenBy("platformnoun")).containsExactly("the platform has no noun of the council");
    }

    @Test
    void aModuleThatIsAboutCouncilsMayNameThem() {
        PlatformRules rules = new PlatformRules(Samples.building("platformnoun")).mayNameTheCouncil();

        assertThat(Samples.broken(any -> rules.rules(), "platformnoun")).isEmpty();
    }

    @Test
    void aServiceMayNotBeKnown() {
        assertThat(rulesBrokenBy("platformknowsservice")).containsExactly("the platform knows no service");
    }

    @Test
    void printingIsRefusedUnlessItIsTheModulesWork() {
        PlatformRules program = new PlatformRules(Samples.building("platformprints")).mayPrint();

        assertThat(rulesBrokenBy("platformprints")).containsExactly("nothing is printed");
        assertThat(Samples.broken(any -> program.rules(), "platformprints")).isEmpty();
    }

    private static Set<String> rulesBrokenBy(String sample) {
        PlatformRules rules = new PlatformRules(Samples.building(sample));
        return Samples.broken(any -> rules.rules(), sample);
    }
}
