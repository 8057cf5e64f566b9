package org.moothall.meetings;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.moothall.houserules.HouseRules;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> rooms() {
        return HouseRules.forService("org.moothall.meetings")
                .flat("body", "member")
                .mayUse("files", "org.apache.tika..", "org.apache.pdfbox..", "com.openhtmltopdf..", "org.jsoup..")
                .tests();
    }
}
