package org.moothall.minutes.review.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CHAIR;
import static org.moothall.http.Role.CLERK;
import static org.moothall.http.Role.OFFICER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.Api;
import org.moothall.minutes.Api.Reply;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class ReviewApiIT {
    private static final String PAGE = """
            Agenda item

            Lanterns on the towpath

            Minutes:

            The Director of Transport introduced the report.

            In the discussion, the following points were made:

            ·  The towpath is dark. The Director of Transport agreed to send members the figures by 15 January 2027
            ·  A lantern was asked for in Weald Street

            Councillor Weald moved the motion and Councillor Yew seconded it.

            The motion was carried by 1 vote to 0.

            RESOLVED: that the report be noted.
            """;

    private static final String WHOLE = """
            Minutes of the Scrutiny Panel held on 12 May 2026

            Present: Councillors A Oak (Chair) and B Elm

            7. Parking in the market place

            It was discussed.

            8. Operation Encompass

            The Panel noted the report.
            """;

    private static final String SOME = """
            {"judgements": [
              {"finding": "paragraph-1", "judgement": "accepted"},
              {"finding": "point-1", "judgement": "accepted"},
              {"finding": "point-2", "judgement": "left-out"},
              {"finding": "action-1", "judgement": "accepted",
               "mended": {"text": "send the lamp figures", "owner": "Lamp Warden", "dueBy": "next-meeting"}},
              {"finding": "decision-2", "judgement": "accepted"}]}
            """;

    @LocalServerPort
    private int port;

    private Api api;
    private Meetings meetings;

    @BeforeEach
    void connect() {
        api = new Api(port);
        meetings = new Meetings(api);
    }

    @Test
    void nothingIsSaidOfAPageThatNobodyHasLookedAt() {
        Reply review = api.get(imported() + "/review", CLERK);

        assertThat(review.etag()).isEqualTo("\"0\"");
        assertThat(review.json().path("judgements")).isEmpty();
        assertThat(review.json().path("undecided").toString())
                .contains("title-1", "paragraph-1", "point-2", "decision-1", "action-1", "vote-1", "mover-1");
        assertThat(review.json().at("/accepted/points")).isEmpty();
    }

    @Test
    void whatIsSaidIsKeptAndWritesNothingInADraft() {
        String meeting = meetings.held();
        String at = imported();

        Reply said = judge(at, "\"0\"", SOME);

        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(said.etag()).isEqualTo("\"1\"");
        JsonNode read = api.get(at + "/review", CLERK).json();
        assertThat(read).isEqualTo(said.json());
        assertThat(read.at("/judgements/3/mended/owner").asString()).isEqualTo("Lamp Warden");
        assertThat(read.at("/accepted/actions/0/text").asString()).isEqualTo("send the lamp figures");
        assertThat(read.at("/accepted/points")).hasSize(1);
        assertThat(read.path("undecided").toString()).contains("title-1").doesNotContain("point-2");
        assertThat(item(meeting).path("points")).isEmpty();
    }

    @Test
    void whoHasNotSeenWhatSomebodyElseSaidIsTold() {
        String at = imported();
        judge(at, "\"0\"", SOME);

        Reply stale = judge(at, "\"0\"", "{\"judgements\": []}");

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(api.get(at + "/review", CLERK).json().path("judgements")).hasSize(5);
        assertThat(judge(at, "", SOME).status()).isEqualTo(428);
    }

    @Test
    void judgementsThatDoNotFitAreNamed() {
        String at = imported();

        assertThat(fault(at, "{\"finding\": \"point-9\", \"judgement\": \"accepted\"}"))
                .isEqualTo("judgements[0].finding");
        assertThat(fault(at, "{\"finding\": \"rumour-1\", \"judgement\": \"accepted\"}"))
                .isEqualTo("judgements[0].finding");
        assertThat(
                        fault(
                                at,
                                "{\"finding\": \"point-1\", \"judgement\": \"accepted\"},{\"finding\": \"point-1\", \"judgement\": \"left-out\"}"))
                .isEqualTo("judgements[1].finding");
        assertThat(fault(at, "{\"finding\": \"point-1\", \"judgement\": \"perhaps\"}"))
                .isEqualTo("judgements[0].judgement");
        assertThat(fault(at, "{\"finding\": \"point-1\", \"judgement\": \"left-out\", \"mended\": {\"text\": \"so\"}}"))
                .isEqualTo("judgements[0].mended");
        assertThat(fault(at, "{\"finding\": \"vote-1\", \"judgement\": \"accepted\", \"mended\": {\"text\": \"so\"}}"))
                .isEqualTo("judgements[0].mended");
        assertThat(fault(
                        at,
                        "{\"finding\": \"decision-1\", \"judgement\": \"accepted\", \"mended\": {\"text\": \"so\"}}"))
                .isEqualTo("judgements[0].mended.verdict");
        assertThat(fault(at, "{\"finding\": \"point-1\", \"judgement\": \"accepted\", \"mended\": {\"text\": \" \"}}"))
                .isEqualTo("judgements[0].mended.text");
        assertThat(
                        fault(
                                at,
                                "{\"finding\": \"action-1\", \"judgement\": \"accepted\", \"mended\": {\"text\": \"a\", \"due\": \"2027-01-01\", \"dueBy\": \"next-meeting\"}}"))
                .isEqualTo("judgements[0].mended.dueBy");
    }

    @Test
    void whatIsAcceptedIsWrittenByThePersonWhoTakesItAndNothingElse() {
        String meeting = meetings.held();
        String at = imported();
        judge(at, "\"0\"", SOME);

        Reply taken = take(at, "\"1\"", meeting, "");

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.etag()).isEqualTo("\"2\"");
        JsonNode item = item(meeting);
        assertThat(item.path("points")).hasSize(1);
        assertThat(item.path("title").asString()).isEqualTo("Operation Encompass");
        assertThat(item.at("/actions/0/text").asString()).isEqualTo("send the lamp figures");
        assertThat(item.at("/actions/0/evidence/point").asInt()).isZero();
        assertThat(item.at("/decisions/0/verdict").asString()).isEqualTo("resolved");
        assertThat(item.path("motions")).isEmpty();
        assertThat(item.has("importId")).isFalse();
        assertThat(taken.json().at("/text/itemId").asString()).isEqualTo(Meetings.ITEM);
        assertThat(taken.json().at("/text/findings")).hasSize(4);
        assertThat(api.get(at + "/reviews", CLERK)
                        .json()
                        .at("/items/0/accepted")
                        .asInt())
                .isEqualTo(4);
        assertThat(api.get(at + "/reviews", CLERK).json().at("/items/0/leftOut").asInt())
                .isEqualTo(1);
    }

    @Test
    void aSentenceThatMayTellOfAnActionIsOneWhereAPersonSaysSo() {
        String at = imported("""
                Minutes:

                Mrs Elm agreed to write to the landowner.

                The Clerk has it in hand to get three prices before the June meeting.
                """);

        Reply said = judge(at, "\"0\"", """
                {"judgements": [
                  {"finding": "action-2", "judgement": "accepted",
                   "mended": {"text": "get three prices", "owner": "Clerk", "dueBy": "next-meeting"}}]}
                """);

        assertThat(said.status()).as(said.text()).isEqualTo(200);
        assertThat(said.json().at("/accepted/actions")).hasSize(1);
        assertThat(said.json().at("/accepted/actions/0/owner").asString()).isEqualTo("Clerk");
        assertThat(said.json().path("undecided").toString())
                .contains("action-1")
                .doesNotContain("action-2");
    }

    @Test
    void takingAgainWhatIsThereChangesNothing() {
        String meeting = meetings.held();
        String at = imported();
        judge(at, "\"0\"", SOME);
        take(at, "\"1\"", meeting, "");
        String etag = api.get("/api/minutes/" + meeting, CLERK).etag();

        Reply again = take(at, "\"2\"", meeting, "");

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(api.get("/api/minutes/" + meeting, CLERK).etag()).isEqualTo(etag);
    }

    @Test
    void whatAClerkWroteIsReplacedOnlyByWhoHasSeenIt() {
        String meeting = meetings.held();
        new Written(api).write(meeting);
        String seen = api.get("/api/minutes/" + meeting, CLERK).etag().replace("\"", "");
        String at = imported();
        judge(at, "\"0\"", SOME);

        assertThat(take(at, "\"1\"", meeting, "").problem()).isEqualTo("item-already-minuted");
        assertThat(take(at, "\"1\"", meeting, ", \"replaces\": 1").problem()).isEqualTo("text-changed");
        assertThat(item(meeting).at("/paragraphs/0").asString()).contains("schools of " + meeting);

        Reply replaced = take(at, "\"1\"", meeting, ", \"replaces\": " + seen);
        assertThat(replaced.status()).as(replaced.text()).isEqualTo(200);
        assertThat(item(meeting).path("points")).hasSize(1);
    }

    @Test
    void nothingIsTakenOfWhatNobodyAcceptedOrSomebodyHasChangedSince() {
        String meeting = meetings.held();
        String at = imported();

        assertThat(take(at, "\"0\"", meeting, "").problem()).isEqualTo("nothing-accepted");
        judge(at, "\"0\"", SOME);
        assertThat(take(at, "\"0\"", meeting, "").status()).isEqualTo(412);
        assertThat(item(meeting).path("points")).isEmpty();
    }

    @Test
    void approvedMinutesTakeNothing() {
        String meeting = meetings.held();
        new Written(api).approve(meeting);
        String seen = api.get("/api/minutes/" + meeting, CLERK).etag().replace("\"", "");
        String at = imported();
        judge(at, "\"0\"", SOME);

        assertThat(take(at, "\"1\"", meeting, ", \"replaces\": " + seen).problem())
                .isEqualTo("minutes-approved");
    }

    @Test
    void votesAndMoversBecomeMotionsWhereTheyAreAcceptedAndOtherwiseNot() {
        String meeting = meetings.held();
        new Written(api).write(meeting);
        String at = imported();
        judge(at, "\"0\"", "{\"judgements\": [{\"finding\": \"vote-1\", \"judgement\": \"left-out\"}]}");
        assertThat(motions(at, "\"1\"", meeting).problem()).isEqualTo("nothing-accepted");
        judge(at, "\"1\"", """
                {"judgements": [{"finding": "vote-1", "judgement": "left-out"},
                                {"finding": "mover-1", "judgement": "accepted"}]}
                """);

        Reply taken = motions(at, "\"2\"", meeting);

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().at("/motions/warnings/0/code").asString()).isEqualTo("unmatched-name");
        JsonNode motion = item(meeting).at("/motions/0");
        assertThat(motion.at("/mover/memberId").asString()).isEqualTo("member-1");
        assertThat(motion.hasNonNull("voteEvent")).isFalse();
        assertThat(motions(at, "\"3\"", meeting).problem()).isEqualTo("item-already-moved");
    }

    @Test
    void whyMinutesTakeNothingIsSaidInTheSameWordsAtEveryDoor() {
        String meeting = meetings.held();
        new Written(api).approve(meeting);
        String at = imported();
        judge(at, "\"0\"", "{\"judgements\": [{\"finding\": \"mover-1\", \"judgement\": \"accepted\"}]}");
        String target = "{\"meetingId\": \"%s\", \"itemId\": \"%s\"}".formatted(meeting, Meetings.ITEM);
        byte[] there = target.getBytes(UTF_8);

        Reply reviewed = motions(at, "\"1\"", meeting);
        Reply unreviewed = api.post(at + "/motions", "application/json", there, CLERK);
        Reply proposed = api.post(at + "/placements", "application/json", there, CLERK);

        for (Reply refused : new Reply[] {reviewed, unreviewed, proposed}) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.problem()).isEqualTo("minutes-approved");
            assertThat(refused.json().path("source").asString()).contains("Schedule 12, paragraph 41");
        }
        assertThat(proposed.json().path("importId").asString()).isEqualTo(at.substring(at.lastIndexOf('/') + 1));
    }

    @Test
    void eachItemOfWholeMinutesHasItsOwnReview() {
        String meeting = meetings.held();
        Reply read = api.post("/api/minutes/imports?meetingId=" + meeting, "text/plain", WHOLE.getBytes(UTF_8), CLERK);
        String at = read.header("Location");
        assertThat(read.json().path("meetingId").asString()).isEqualTo(meeting);

        api.put(
                at + "/review?foundItem=1",
                "\"0\"",
                "{\"judgements\": [{\"finding\": \"decision-1\", \"judgement\": \"accepted\"}]}",
                CLERK);

        assertThat(api.get(at + "/review", CLERK).etag()).isEqualTo("\"0\"");
        assertThat(api.get(at + "/review?foundItem=1", CLERK)
                        .json()
                        .at("/accepted/decisions/0/verdict")
                        .asString())
                .isEqualTo("noted");
        assertThat(api.get(at + "/reviews", CLERK)
                        .json()
                        .at("/items/0/foundItem")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.get(at + "/review?foundItem=7", CLERK).status()).isEqualTo(404);
        assertThat(api.get(at + "/review?foundItem=seven", CLERK).status()).isEqualTo(400);
    }

    @Test
    void onlyClerksKnowOfIt() {
        String at = imported();

        for (String path : new String[] {"/review", "/reviews"}) {
            assertThat(api.get(at + path).status()).isEqualTo(401);
            assertThat(api.get(at + path, OFFICER, CHAIR).status()).isEqualTo(403);
            assertThat(api.get("/api/minutes/imports/nowhere" + path, CLERK).status())
                    .isEqualTo(404);
        }
        assertThat(api.put(at + "/review", "\"0\"", SOME, OFFICER).status()).isEqualTo(403);
        assertThat(take(at, "\"0\"", "nowhere", "").status()).isEqualTo(422);
        judge(at, "\"0\"", SOME);
        assertThat(take(at, "\"1\"", "nowhere", "").status()).isEqualTo(404);
    }

    @Test
    void theNewestImportsComeFirstAndThoseOfAnArchiveAreNotAmongThem() {
        String older = imported();
        String newer = imported();

        JsonNode first = api.get("/api/minutes/imports?limit=1", CLERK).json();
        JsonNode second = api.get(
                        "/api/minutes/imports?limit=1&cursor="
                                + first.path("next").asString(),
                        CLERK)
                .json();

        assertThat(newer).endsWith(first.at("/items/0/id").asString());
        assertThat(first.at("/items/0/title").asString()).isEqualTo("Lanterns on the towpath");
        assertThat(older).endsWith(second.at("/items/0/id").asString());
        assertThat(api.get("/api/minutes/imports", OFFICER).status()).isEqualTo(403);
        assertThat(api.get("/api/minutes/imports?cursor=bm9uZQ", CLERK).json().path("items"))
                .isEmpty();
    }

    private String imported() {
        return imported(PAGE);
    }

    private String imported(String page) {
        return api.post("/api/minutes/imports", "text/plain", page.getBytes(UTF_8), CLERK)
                .header("Location");
    }

    private Reply judge(String at, String seen, String body) {
        return api.put(at + "/review", seen, body, CLERK);
    }

    private String fault(String at, String judgements) {
        Reply reply = judge(at, "\"0\"", "{\"judgements\": [" + judgements + "]}");
        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        return reply.json().at("/errors/0/field").asString();
    }

    private Reply take(String at, String seen, String meeting, String more) {
        return api.post(
                at + "/review/text",
                seen,
                "{\"meetingId\": \"%s\", \"itemId\": \"%s\"%s}".formatted(meeting, Meetings.ITEM, more),
                CLERK);
    }

    private Reply motions(String at, String seen, String meeting) {
        return api.post(
                at + "/review/motions",
                seen,
                "{\"meetingId\": \"%s\", \"itemId\": \"%s\"}".formatted(meeting, Meetings.ITEM),
                CLERK);
    }

    private JsonNode item(String meeting) {
        return api.get("/api/minutes/" + meeting, CLERK).json().at("/items/1");
    }
}
