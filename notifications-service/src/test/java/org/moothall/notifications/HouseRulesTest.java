package org.moothall.notifications;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moothall.houserules.HouseRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> theServiceKeepsTheHouseRules() {
        return HouseRules.forService("org.moothall.notifications")
                .mayUse("web", "javax.xml.stream..")
                // The event stream's readers are in no group, which Spring Cloud Stream has no consumer for.
                .mayUse("messaging", "org.apache.kafka..")
                .tests();
    }
}
