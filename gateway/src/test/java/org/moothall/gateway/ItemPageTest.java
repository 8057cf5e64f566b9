package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page of one item of a meeting. */
class ItemPageTest extends MeetingOnStubs {
    @Test
    void theItemHasAllThatWasPlannedSaidVotedAndAgreed() throws Exception {
        minutes("published", "null");
        tasks("open", true);

        var body = page(ITEM).body();

        assertThat(body)
                .containsSubsequence(
                        "id=\"p1\"", "The officer spoke.", "id=\"p2\"", "It was wet.", "id=\"p3\"", "It was dark.")
                .containsSubsequence("id=\"p4\"", "4.1", "A clause.", "id=\"p5\"", "<caption", "Holes by month", "17")
                .containsSubsequence("id=\"p6\"", "Yet to come.")
                .contains("They are deep.", "Overdue", "The lane was closed on the Friday before.")
                .contains(
                        "Moved by Councillor Ivy Marsh, seconded by Councillor Tom Reed.",
                        "How each member voted on motion 1")
                .containsSubsequence("Councillor Tom Reed", "Abstained")
                .contains("Motion 2, an amendment", "The motion was lost.", "Lives in the lane.", "Spoke on the item.")
                .contains(
                        "minutes of Monday 2 March 2026, item 2, “Potholes in Mill Lane”. http://localhost:8080" + ITEM)
                .contains("href=\"" + PAGE + "/items/i1\"", "href=\"" + PAGE + "/items/i3\"")
                .doesNotContain("??");
    }

    @Test
    void theItemNamesOtherMeetingsThatASearchFindsAndNotItsOwn() throws Exception {
        council.says("/api/search", """
                {'items':[
                  {'kind':'minute','title':'Potholes in Mill Lane','itemId':'i9','meeting':
                    {'id':'m9','bodyName':'Cabinet','startsAt':'2025-11-03T14:00:00Z'}},
                  {'kind':'agenda-item','title':'Potholes in Mill Lane','itemId':'i9','meeting':
                    {'id':'m9','bodyName':'Cabinet','startsAt':'2025-11-03T14:00:00Z'}},
                  {'kind':'decision','title':'Potholes in Mill Lane','itemId':'i9','meeting':
                    {'id':'m9','bodyName':'Cabinet','startsAt':'2025-11-03T14:00:00Z'},
                    'fragments':{'title':'','text':'RESOLVED that <mark>potholes</mark> be filled &lt;soon&gt;.'}},
                  {'kind':'minute','title':'Itself','itemId':'i2','meeting':
                    {'id':'m1','bodyName':'Roads Panel','startsAt':'2026-03-02T10:00:00Z'}}]}""");

        var body = page(ITEM).body();

        assertThat(body)
                .containsOnlyOnce("href=\"/meetings/m9/items/i9\"")
                .contains("Cabinet, Monday 3 November 2025", "Found by a search")
                .containsSubsequence("/meetings/m9/items/i9", "RESOLVED that potholes be filled &lt;soon&gt;.")
                .doesNotContain("Itself", "Search for all of them");
    }

    @Test
    void moreMeetingsThanAreShownAreASearchAway() throws Exception {
        council.says(
                "/api/search",
                "{'items':[" + IntStream.range(0, 11).mapToObj("""
                  {'kind':'minute','title':'Potholes in Mill Lane','itemId':'x%1$d','meeting':
                    {'id':'y%1$d','bodyName':'Cabinet','startsAt':'2025-11-03T14:00:00Z'}}"""::formatted).collect(Collectors.joining(",")) + "]}");

        assertThat(page(ITEM).body())
                .contains(
                        "href=\"/meetings/y9/items/x9\"",
                        "href=\"/search?q=%22Potholes%20in%20Mill%20Lane%22&amp;sort=date\"")
                .doesNotContain("items/x10");
    }

    @Test
    void saysAVerdictOnceHoweverItWasMinuted() throws Exception {
        council.says(
                "/api/minutes/m1",
                RECORD.formatted("published", "null")
                        .replace("'RESOLVED'", "'resolved'")
                        .replace("that the holes", "RESOLVED that the holes"));

        assertThat(page(ITEM).body())
                .containsSubsequence("<strong>Resolved</strong>", "<span>that the holes be filled.</span>")
                .doesNotContain("RESOLVED");
    }

    @Test
    void whatIsPrivateIsNotSearchedFor() throws Exception {
        var body = page(PAGE + "/items/i3").body();

        assertThat(body).contains("A private matter").doesNotContain("Other meetings that dealt with this");
    }

    @Test
    void programsReadAPartOfTheMeetingWithItsPapersAndTheWayToIt() throws Exception {
        council.says(
                "/api/meetings/m1",
                MEETING.formatted("agenda-published", "null", AGENDA)
                        .replace("Potholes in Mill Lane", "A & B </script><!--")
                        .replace("'Report'", "'Report <b>'"));

        var body = page(ITEM).body();
        var part = LinkedDataOf.page(body, "Event");
        var trail = LinkedDataOf.page(body, "BreadcrumbList");

        assertThat(part.path("name").asString()).isEqualTo("A & B </script><!--");
        assertThat(part.path("@id").asString()).isEqualTo("http://localhost:8080" + ITEM);
        assertThat(part.at("/superEvent/@type").asString()).isEqualTo("Event");
        assertThat(part.at("/superEvent/@id").asString()).isEqualTo("http://localhost:8080" + PAGE);
        assertThat(part.at("/superEvent/startDate").asString()).startsWith("2026-03-02T10:00Z");
        assertThat(part.at("/superEvent/organizer/name").asString()).isEqualTo("Roads Panel");
        assertThat(part.at("/subjectOf/0/@type").asString()).isEqualTo("DigitalDocument");
        assertThat(part.at("/subjectOf/0/name").asString()).isEqualTo("Report <b>");
        assertThat(part.at("/subjectOf/0/url").asString()).isEqualTo("http://localhost:8080/api/documents/d1");
        assertThat(part.at("/subjectOf/0/encodingFormat").asString()).isEqualTo("application/pdf");
        assertThat(trail.path("itemListElement")
                        .valueStream()
                        .map(step -> step.path("position").asInt() + " "
                                + step.path("item").asString()))
                .containsExactly(
                        "1 http://localhost:8080/",
                        "2 http://localhost:8080/bodies/roads-panel",
                        "3 http://localhost:8080" + PAGE,
                        "4 http://localhost:8080" + ITEM);
    }

    /** Those who may see more on the page itself hand nothing on to a program that keeps it. */
    @Test
    void whatIsExemptOrNotPublishedYetIsInNothingThatProgramsRead() throws Exception {
        String exempt = AGENDA.replace("Potholes in Mill Lane", "Canary of the bid")
                .replace("To hear of the repairs.','exempt':false", "To hear of the repairs.','exempt':true")
                .replace("'Report'", "'Canary report'");
        String draft =
                exempt.replace("'published':true", "'published':false").replace("'exempt':true", "'exempt':false");
        for (String agenda : List.of(exempt, draft)) {
            meeting("agenda-published", "null", agenda);
            council.says(
                    "/api/minutes/m1",
                    RECORD.formatted("draft", "null").replace("Potholes in Mill Lane", "Canary of the draft"));

            String page = page(ITEM).body();

            assertThat(page).contains("Canary");
            assertThat(LinkedDataOf.page(page).toString())
                    .contains("Roads Panel")
                    .doesNotContain("Canary", "/items/i2", "d1");
            assertThat(LinkedDataOf.page(page(PAGE).body()).toString()).doesNotContain("Canary");
        }
    }
}
