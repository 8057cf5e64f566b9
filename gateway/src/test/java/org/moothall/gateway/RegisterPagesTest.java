package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The registers of decisions and actions as a person sees them. */
class RegisterPagesTest extends GatewayBetweenStubs {
    private static final String DECISION = """
            {"id":"d1","meetingId":"m1","itemId":"i1","bodyId":"b1","bodyName":"Cabinet","verdict":"RESOLVED",
             "text":"that <b>roads</b> be gritted","decidedAt":"2026-10-12T10:30:00+01:00","reasons":"It is cold.",
             "keyDecision":true,"aFieldOfTomorrow":1}""";
    private static final String CALL_IN = """
            {"decisionId":"d1","meetingId":"m1","itemId":"i1","bodyId":"b1","bodyName":"Cabinet","exempt":false,"keyDecision":true,
             "status":"%s","mayBeImplemented":false,"publishedAt":"2026-10-14T09:00:00Z","windowClosesAt":"2026-10-21T23:00:00Z",
             "urgency":{"reason":"The grant lapses."},"version":1}""";
    private static final String ACTION = """
            {"id":"a1","meetingId":"m1","itemId":"i1","bodyId":"b1","bodyName":"Schools Forum","exempt":false,
             "owner":"Director of Education","text":"Circulate the figures","due":"2026-10-02","status":"%s","overdue":%s,
             "version":2,"createdAt":"2026-09-20T10:00:00Z","modifiedAt":"2026-10-05T10:00:00Z"%s}""";

    private final Answering minutes = Answering.by(MINUTES);

    @BeforeEach
    void aCouncil() {
        MINUTES.handles(minutes);
        Answering.by(MEETINGS).found("/api/bodies", "{\"items\":[{\"id\":\"b1\",\"name\":\"Cabinet\"}]}");
        minutes.found("/api/decisions", "{\"items\":[" + DECISION + "],\"next\":\"more\"}")
                .found("/api/decisions/call-ins", "{\"items\":[" + CALL_IN.formatted("open-to-call-in") + "]}");
    }

    @Test
    void aDecisionIsShownWithItsReasonsItsMeetingAndUntilWhenItCanBeCalledIn() throws Exception {
        var body = page("/decisions").body();

        assertThat(body)
                .contains(
                        "<strong>Resolved</strong> that &lt;b&gt;roads&lt;/b&gt; be gritted",
                        "It is cold.",
                        "Key decision")
                .contains("href=\"/meetings/m1/items/i1\">Cabinet, Monday 12 October 2026</a>")
                .contains("it can be called in until the end of Wednesday 21 October 2026")
                .contains("href=\"/decisions?cursor=more\"");
    }

    @Test
    void theLatestDecisionsAreAskedForAsTheFormSaysAndTheirCallInsByOneQuestion() throws Exception {
        page("/decisions?body=b1&verdict=resolved&from=2026-01-01&to=2026-12-31&key=true&cursor=c");

        assertThat(asked())
                .contains(
                        "/api/decisions?sort=date&limit=20&bodyId=b1&verdict=resolved&from=2026-01-01&to=2026-12-31&keyDecision=true&cursor=c",
                        "/api/decisions/call-ins?limit=1&decisionId=d1")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "effective | nobody called it in by Wednesday 21 October 2026",
                "urgent | it is urgent and cannot be called in. The grant lapses.",
                "called-in | it was called in, and waits",
                "to-council | passed to the full council",
                "stands | It stands, and may be carried out",
                "referred-back | sent back to be decided anew",
                "of-tomorrow | of-tomorrow"
            })
    void howACallInStandsIsSaidInWords(String status, String words) throws Exception {
        minutes.found("/api/decisions/call-ins", "{\"items\":[" + CALL_IN.formatted(status) + "]}");

        assertThat(page("/decisions").body()).contains(words);
        assertThat(page("/decisions/call-in").body()).contains(words, "be gritted");
    }

    @Test
    void aDecisionOfPrivateBusinessIsNamedAndNotTold() throws Exception {
        minutes.found("/api/decisions", "{\"items\":[]}");

        assertThat(page("/decisions/call-in").body())
                .contains("What was decided is not shown here")
                .contains("Cabinet, published on Wednesday 14 October 2026");
    }

    @Test
    void theRegisterStandsWithoutCallInsWhereTheyCannotBeRead() throws Exception {
        minutes.refused("/api/decisions/call-ins", 500, "internal-error", "");

        var page = page("/decisions");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("be gritted", "cannot be shown at the moment")
                .doesNotContain("Call-in:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions", "/decisions/call-in", "/decisions/officer", "/actions"})
    void anEmptyListSaysSoAndWhatToTry(String path) throws Exception {
        minutes.found("/api/decisions", "{\"items\":[]}")
                .found("/api/decisions/call-ins", "{\"items\":[]}")
                .found("/api/decisions/officer", "{\"items\":[]}")
                .found("/api/actions", "{\"items\":[]}");

        assertThat(page(path).body()).containsPattern("(?s)<h2[^>]*id=\"found-title\".*?<p class=\"govuk-body\">No ");
    }

    @Test
    void aFilterThatCannotBeUsedIsShownWithWhatWasTyped() throws Exception {
        minutes.refused(
                "/api/decisions",
                400,
                "invalid-request",
                ",\"errors\":[{\"field\":\"from\",\"fault\":\"not-a-date\",\"what\":\"ENGLISH\"}]");

        var page = page("/decisions?from=%3Cscript%3E&body=b1");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains(
                        "There is a problem", "href=\"#from\"", "id=\"from-error\"", "aria-describedby=\"from-error\"")
                .contains("From: must be a date such as 2026-12-01")
                .doesNotContain("ENGLISH")
                .contains("value=\"&lt;script&gt;\"", "<option value=\"b1\" selected=\"selected\">Cabinet</option>");
    }

    @Test
    void whatANewerServiceFindsWrongIsSaidInWordsOfThePage() throws Exception {
        minutes.refused(
                "/api/actions",
                400,
                "invalid-request",
                ",\"errors\":[{\"field\":\"status\",\"fault\":\"unheard-of\",\"what\":\"ENGLISH\"},"
                        + "{\"field\":\"mood\",\"what\":\"ENGLISH\"}]");

        assertThat(page("/actions?status=lost").body())
                .contains("Status: cannot be used as it is", "What was chosen: cannot be used as it is")
                .doesNotContain("ENGLISH");
    }

    @Test
    void aKeyThatIsNeitherYesNorNoIsABadRequest() throws Exception {
        assertThat(page("/decisions?key=perhaps").statusCode()).isEqualTo(400);
    }

    @Test
    void anOfficersDecisionSaysUnderWhichPowerAndWhyItIsRecorded() throws Exception {
        var record = """
                {"id":"o1","status":"published","takenOn":"2026-10-01","decidedBy":"Director of Highways",
                 "authority":{"kind":"general","effect":"contract-or-expenditure","source":"Scheme of delegation, 4.2"},
                 "decision":"To buy salt","reasons":"Winter is near.","alternatives":"None.","interests":[],
                 "backgroundPapers":["Salt stocks"],"keepUntil":"2032-10-01","keepPapersUntil":"2030-10-01",
                 "publishedAt":"2026-10-02T09:00:00Z","version":2}""";
        minutes.found("/api/decisions/officer", "{\"items\":[" + record + "]}")
                .found("/api/decisions/officer/o1", record);

        assertThat(page("/decisions/officer?by=Director+of+Highways").body())
                .contains("href=\"/decisions/officer/o1\"", "To buy salt", "value=\"Director of Highways\"");
        assertThat(page("/decisions/officer/o1").body())
                .contains("To buy salt", "Winter is near.", "Scheme of delegation, 4.2", "spends money", "Salt stocks")
                .contains("At least until Friday 1 October 2032")
                .doesNotContain("draft");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decisions/officer/nowhere", "/actions/nowhere"})
    void whatIsNotPublicIsNotThere(String path) throws Exception {
        assertThat(page(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whetherAnActionIsOverdueIsSaidInWordsAndNotByColourAlone() throws Exception {
        minutes.found("/api/actions", "{\"items\":[" + ACTION.formatted("open", "true", "") + "]}");

        assertThat(page("/actions").body())
                .contains("Overdue: it was due on Friday 2 October 2026.", "href=\"/actions/a1\"")
                .contains("Director of Education, for Schools Forum");
    }

    @Test
    void overdueActionsAreAskedForLikeAStatus() throws Exception {
        page("/actions?status=overdue&owner=Director+of+Education&body=b1");

        assertThat(asked()).containsExactly("/api/actions?limit=20&bodyId=b1&owner=Director of Education&overdue=true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open | , \"dueBy\":\"next-meeting\" | It is due at the next meeting, on Friday 2 October 2026.",
                "in-progress | | It is due on Friday 2 October 2026.",
                "done | | It was due on Friday 2 October 2026."
            })
    void whenAnActionIsDueIsSaidInWords(String status, String more, String words) throws Exception {
        minutes.found("/api/actions/a1", ACTION.formatted(status, "false", more == null ? "" : more));

        assertThat(page("/actions/a1").body()).contains(words);
    }

    @Test
    void ofAnActionsProgressThePublicSeesWhatIsPublicAndNoNotes() throws Exception {
        minutes.found("/api/actions/a1", ACTION.formatted("done", "false", ""));

        assertThat(page("/actions/a1").body())
                .contains("The minutes that ask for it were published", "Monday 5 October 2026")
                .contains("Notes of the officers on their progress are not public")
                .contains("href=\"/actions?owner=Director%20of%20Education\"", "href=\"/meetings/m1/items/i1\"");
    }

    @Test
    void ofAnActionsProgressThoseOfTheCouncilSeeTheNotes() throws Exception {
        SignedIn.by(this);
        minutes.found(
                "/api/actions/a1",
                ACTION.formatted(
                        "done",
                        "false",
                        ",\"history\":[{\"status\":\"done\",\"note\":\"Sent <all>\",\"by\":\"Tom Ashdown\",\"at\":\"2026-10-05T10:00:00Z\"}]"));

        assertThat(page("/actions/a1").body())
                .contains("Sent &lt;all&gt;", "Tom Ashdown")
                .doesNotContain("are not public");
    }

    private List<String> asked() throws InterruptedException {
        List<String> asked = new ArrayList<>();
        while (!MINUTES.wasLeftAlone()) {
            URI uri = MINUTES.next().uri();
            asked.add(uri.getPath() + "?" + uri.getQuery());
        }
        return asked;
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html"));
    }
}
