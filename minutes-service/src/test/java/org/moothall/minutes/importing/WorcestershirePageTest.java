package org.moothall.minutes.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of a real council. It is somebody's text, so it is read from where the project keeps it and is not quoted here. */
class WorcestershirePageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("moothall.shared", "../shared"), "samples", "worcestershire-agenda-item.txt");

    private String text = "";
    private ImportedPage page = PageFixtures.reader().readText("");

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isReadable(PAGE), "The sample page is not on this machine: " + PAGE);
        text = Files.readString(PAGE);
        page = PageFixtures.reader().readText(text);
    }

    @Test
    void findsTheTitleAndTheParagraphsAroundThePoints() {
        assertThat(page.title()).endsWith("Annual Report 2018-19").hasSize(64);
        assertThat(page.paragraphs()).hasSize(3);
        assertThat(page.paragraphs().get(1)).endsWith("the following main points were made:");
        assertThat(page.pointsAfterParagraph()).isEqualTo(2);
    }

    @Test
    void findsEveryPointOnceAndWhole() {
        long bulletsOnThePage =
                text.chars().filter(c -> c == '\u00B7' || c == '\u2022').count();

        assertThat(page.points()).hasSize(25).doesNotHaveDuplicates();
        assertThat(bulletsOnThePage).isEqualTo(25);
        assertThat(page.points()).allMatch(point -> point.endsWith(".") && Character.isUpperCase(point.charAt(0)));
        assertThat(page.points()).noneMatch(point -> point.indexOf('\u00A0') >= 0);
    }

    @Test
    void findsTheFourPromisesAndWhoGaveThem() {
        String education = "Director of Education and Early Help";
        String social = "Director of Children\u2019s Social Care and Safeguarding";

        assertThat(page.actions()).extracting(FoundAction::owner).containsExactly(education, social, social, education);
        assertThat(page.actions())
                .extracting(FoundAction::text)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .contains("letter to all schools")
                                .endsWith("include PRUs in this"),
                        text -> assertThat(text).startsWith("look at the KPI"),
                        text -> assertThat(text)
                                .startsWith("check the level of information")
                                .endsWith("was reported"),
                        text -> assertThat(text)
                                .startsWith("follow up")
                                .contains("Operation Encompass")
                                .endsWith("outside of the meeting"));
        assertThat(page.actions())
                .extracting(action -> action.evidence().point())
                .containsExactly(17, 22, 23, 23);
        assertThat(page.actions())
                .allSatisfy(action -> assertThat(page.quote(action.evidence()))
                        .contains("agreed to")
                        .endsWith("."));
    }

    @Test
    void findsNoDecisionNoDocumentAndNothingToDoubt() {
        assertThat(page.decisions()).isEmpty();
        assertThat(page.supportingDocuments()).isEmpty();
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void losesNothing() {
        assertThat(Visible.of(page.blocks())).isEqualTo(Visible.of(text));
    }
}
