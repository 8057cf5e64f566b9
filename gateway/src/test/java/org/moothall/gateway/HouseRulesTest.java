package org.moothall.gateway;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moothall.houserules.HouseRules;

/** The gateway has no council's rules of its own, so its rooms are flat. */
class HouseRulesTest {
    @TestFactory
    Stream<DynamicTest> rooms() {
        return HouseRules.forService("org.moothall.gateway")
                .flat(
                        "agenda",
                        "announcing",
                        "apidocs",
                        "chasing",
                        "committee",
                        "desk",
                        "form",
                        "importing",
                        "limit",
                        "live",
                        "meeting",
                        "minuting",
                        "operating",
                        "operations",
                        "page",
                        "paper",
                        "planning",
                        "problem",
                        "proceedings",
                        "record",
                        "register",
                        "route",
                        "search",
                        "signin",
                        "site",
                        "statement",
                        "subscribers",
                        "subscribing",
                        "upload")
                .tests();
    }
}
