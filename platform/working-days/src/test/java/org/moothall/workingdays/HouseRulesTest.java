package org.moothall.workingdays;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moothall.houserules.HouseRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> habits() {
        return HouseRules.forPlatform("org.moothall.workingdays").tests();
    }
}
