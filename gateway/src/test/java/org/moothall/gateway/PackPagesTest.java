package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where all papers of a meeting are offered as one. */
class PackPagesTest extends DeskOnStubs {
    private static final String PUBLIC = "/meetings/2099-03-02/roads-panel";
    private static final String DESK = "/desk/meetings/m1/pack";
    private static final String CONTENTS = "GET /api/meetings/m1/pack/contents";

    @BeforeEach
    void aPublishedAgendaWithTwoPapers() {
        String meeting = """
            "id":"m1","bodyId":"b1","bodyName":"Roads Panel","startsAt":"2099-03-02T10:00:00Z","venue":"Town Hall","status":"agenda-published",
            "historical":false,"kind":"ordinary\"\
            """;
        answer("GET /api/meetings", "{\"items\":[{" + meeting + "}]}");
        answer("GET /api/meetings/m1", "{" + meeting + """
            ,"agenda":{"published":true,"publishedAt":"2099-02-20T09:00:00Z","items":[
              {"id":"i1","number":1,"title":"Potholes","exempt":false,"urgent":false,"documents":[
                {"id":"d1","title":"Report","mediaType":"application/pdf","size":120000,"href":"/api/documents/d1"},
                {"id":"d2","title":"Figures","mediaType":"text/plain","size":900,"href":"/api/documents/d2"}]}]}}\
            """);
        made(true);
    }

    @Test
    void everybodyIsOfferedAllPapersAsOneWithItsLengthAndWhatIsNotInIt() throws Exception {
        var page = page(PUBLIC);

        assertThat(page.body()).contains("href=\"/api/meetings/m1/pack\"", "type=\"application/pdf\"");
        assertThat(text(page))
                .contains("Agenda and all papers as one PDF (214 pages, 2.4 MB)", "One paper is not in it");
    }

    @Test
    void aPackThatIsNotMadeYetIsOfferedWithoutItsLength() throws Exception {
        made(false);

        assertThat(text(page(PUBLIC)))
                .contains("Agenda and all papers as one PDF ", "One paper is not in it")
                .doesNotContain("pages,");
    }

    @Test
    void aMeetingWithoutAnAgendaOffersNoPack() throws Exception {
        refuse(CONTENTS, 404, "not-found", "No pack", "");

        var page = page(PUBLIC);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("id=\"pack\"");
    }

    @Test
    void aFailingPackLeavesTheMeetingToBeRead() throws Exception {
        refuse(CONTENTS, 500, "internal-error", "Broken", "");

        var page = page(PUBLIC);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("Potholes", "Some of this page cannot be shown");
    }

    @Test
    void theDeskShowsWhereEachPaperIsInThePackAndBothPacks() throws Exception {
        signIn();

        var page = page(DESK);

        assertThat(page.body())
                .contains("href=\"/api/meetings/m1/pack\"", "href=\"/api/meetings/m1/pack?with=exempt\"");
        assertThat(text(page))
                .containsSubsequence(
                        "The pack as everybody reads it",
                        "214 pages, 2.4 MB",
                        "The pack with exempt papers, not for publication",
                        "Report",
                        "Pack page 2",
                        "Figures",
                        "Not in the PDF: another kind of file");
    }

    @Test
    void theDeskSaysThatAPackIsBeingPutTogether() throws Exception {
        made(false);
        signIn();

        assertThat(text(page(DESK)))
                .contains("It is being put together", "Figures")
                .doesNotContain("Pack page", "Not in the PDF");
    }

    @Test
    void theDeskWithoutThePackShowsThePapers() throws Exception {
        refuse(CONTENTS, 404, "not-found", "No pack", "");
        signIn();

        var page = page(DESK);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page)).contains("Report", "Figures").doesNotContain("All in one PDF");
    }

    private void made(boolean made) {
        answer(
                CONTENTS,
                "{\"meetingId\":\"m1\",\"version\":7,\"made\":" + made
                        + (made ? ",\"pages\":214,\"size\":2400000" : "")
                        + ",\"href\":\"/api/meetings/m1/pack\",\"papers\":["
                        + "{\"documentId\":\"d1\",\"title\":\"Report\",\"mediaType\":\"application/pdf\",\"itemId\":\"i1\",\"itemNumber\":1"
                        + (made ? ",\"firstPage\":2,\"pages\":213" : "")
                        + "},{\"documentId\":\"d2\",\"title\":\"Figures\",\"mediaType\":\"text/plain\",\"itemId\":\"i1\",\"itemNumber\":1"
                        + (made ? ",\"leftOut\":\"not-a-pdf\"" : "") + "}]}");
    }
}
