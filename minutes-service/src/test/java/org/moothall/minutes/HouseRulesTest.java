package org.moothall.minutes;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moothall.houserules.HouseRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.forService("org.moothall.minutes")
                .flat("phrase")
                .mayUse("jose", "com.nimbusds.jose..", "org.erdtman.jcs..")
                .mayUse("web", "com.github.difflib..")
                .mayUse(
                        "files",
                        "org.apache.tika..",
                        "org.apache.poi..",
                        "org.apache.pdfbox..",
                        "org.w3c.dom..",
                        "org.xml.sax..")
                // The search index's reader is in no group, which Spring Cloud Stream has no consumer for.
                .mayUse("messaging", "org.apache.kafka..")
                .tests();
    }
}
