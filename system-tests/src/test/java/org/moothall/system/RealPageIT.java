package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import tools.jackson.databind.JsonNode;

/** The page of a real council. It is somebody's text, so it is read from where the project keeps it and is not quoted here. */
@OnThePlatform
class RealPageIT {

    private final Staff staff;
    private final String body;

    RealPageIT(Platform platform) {
        this.staff = Staff.of(platform);
        this.body = staff.body("Archive Panel");
    }

    @Test
    void findsInTheRealSampleExactlyWhatItSays() throws Exception {
        Path sample = Path.of(System.getProperty("moothall.shared"), "samples", "worcestershire-agenda-item.txt");
        assumeTrue(Files.isReadable(sample), "The sample page is not on this machine: " + sample);
        String meeting = staff.heldMeeting(body);
        String item = staff.item(meeting, "Annual report");
        staff.publishAgenda(meeting).expect(200);
        staff.minutes(meeting);

        JsonNode found =
                staff.importPage(meeting, item, Files.readString(sample)).json();

        String education = "Director of Education and Early Help";
        String social = "Director of Children\u2019s Social Care and Safeguarding";
        assertThat(found.required("title").asString()).endsWith("Annual Report 2018-19");
        assertThat(found.required("paragraphs")).hasSize(3);
        assertThat(found.required("pointsAfterParagraph").asInt()).isEqualTo(2);
        assertThat(found.required("points")).hasSize(25);
        assertThat(found.required("supportingDocuments")).isEmpty();
        assertThat(found.required("decisions")).isEmpty();
        assertThat(found.required("actions"))
                .extracting(action -> action.required("owner").asString())
                .containsExactly(education, social, social, education);
        assertThat(found.required("actions"))
                .extracting(action -> action.at("/evidence/point").asInt())
                .containsExactly(17, 22, 23, 23);
    }
}
