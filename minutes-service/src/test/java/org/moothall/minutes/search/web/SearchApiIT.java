package org.moothall.minutes.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.http.Role;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.Wire;
import org.moothall.minutes.Written;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RealService
class SearchApiIT {
    private static final String INDEX = "/api/operations/minutes/search-index";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void connect() {
        api = new Api(port);
    }

    @Test
    void findsWhatWasPublishedAndWhereItIsRead() {
        String meeting = new Meetings(api).held();
        new Written(api).publish(meeting);
        Awaitility.await().until(() -> inMeeting(meeting, "&q=schools").size() == 3);

        JsonNode decision = inMeeting(meeting, "&q=decision:noted").path(0);
        assertThat(decision.path("kind").asString()).isEqualTo("decision");
        assertThat(decision.at("/fragments/text").asString()).contains("be <mark>noted</mark>");
        assertThat(decision.at("/meeting/id").asString()).isEqualTo(meeting);
        assertThat(decision.at("/meeting/startsAt").asString()).isEqualTo("2026-03-03T10:00:00Z");
        assertThat(api.get(decision.path("link").asString()).json().path("items"))
                .hasSize(1);
        assertThat(inMeeting(meeting, "&kind=action")).hasSize(1);
        JsonNode action = inMeeting(meeting, "&kind=action").path(0);
        assertThat(action.path("owner").asString()).isEqualTo("Director of Education");
        assertThat(api.get(action.path("link").asString()).status()).isEqualTo(200);
        assertThat(inMeeting(meeting, "&member=member-1&kind=minute")).hasSize(2);
        assertThat(inMeeting(meeting, "&q=%22Operation+Encompass%22&kind=agenda-item"))
                .hasSize(1);
    }

    @Test
    void tellsThatAMeetingWasCancelled() {
        String meeting = new Meetings(api).cancelled();

        Awaitility.await()
                .until(() -> inMeeting(meeting, "&q=encompass")
                        .path(0)
                        .at("/meeting/cancelled")
                        .asBoolean());
    }

    @Test
    void nothingExemptAndNoDraftIsFoundOrSuggestedToAnybody() {
        String draft = new Meetings(api).held();
        new Written(api).write(draft);
        String published = new Meetings(api).held();
        new Written(api).publish(published);
        tellAnExemptTitle(published);
        Awaitility.await().until(() -> inMeeting(published, "&q=schools").size() == 3);
        Awaitility.await().until(() -> inMeeting(published, "&q=after").size() == 1);

        for (Role[] roles : List.of(new Role[] {}, new Role[] {Role.CLERK}, new Role[] {Role.OPERATOR})) {
            for (String q : List.of("zq7w", "zq7*", Written.CANARY, "\"" + Written.CANARY + "\"")) {
                String asked = "/api/search?q=" + URLEncoder.encode(q, UTF_8);
                assertThat(api.get(asked, roles).json().path("items")).as(asked).isEmpty();
                String suggested = api.get("/api/search/suggestions?q=" + URLEncoder.encode(q, UTF_8), roles)
                        .json()
                        .path("completions")
                        .toString();
                assertThat(suggested).doesNotContain("zq7w");
            }
        }
        assertThat(inMeeting(draft, "&kind=minute&kind=decision&kind=action")).isEmpty();
        assertThat(inMeeting(published, "&kind=action")).hasSize(1);
        assertThat(inMeeting(published, "&q=%22not+for+publication%22")).isEmpty();
        assertThat(api.get("/api/search/suggestions?q=zq7v").text()).doesNotContain("zq7w");
    }

    @Test
    void clerksWhoAskForItFindDraftsAndWhatIsExempt() {
        String draft = new Meetings(api).held();
        new Written(api).write(draft);

        Awaitility.await()
                .until(() -> api.get(withheld(draft, ""), Role.CLERK)
                        .json()
                        .path("complete")
                        .asBoolean());
        JsonNode found =
                api.get(withheld(draft, "&q=" + Written.CANARY), Role.CLERK).json();
        assertThat(found.path("items"))
                .hasSize(3)
                .allMatch(hit -> hit.path("access").asString().equals("exempt"));
        assertThat(found.at("/items/0/fragments/title").asString()).contains("<mark>canary</mark>");
        assertThat(api.get(found.at("/items/0/link").asString(), Role.CLERK).text())
                .contains(Written.CANARY);
        JsonNode drafts = api.get(withheld(draft, "&q=schools&member=member-1"), Role.CLERK)
                .json();
        assertThat(drafts.path("items"))
                .hasSize(3)
                .allMatch(hit -> hit.path("access").asString().equals("draft"));
        assertThat(api.get("/api/search/suggestions?withheld=true&q=zq7", Role.CLERK)
                        .text())
                .contains("zq7w");

        new Written(api).publishWritten(draft);

        assertThat(api.get(withheld(draft, "&q=schools"), Role.CLERK).json().path("items"))
                .noneMatch(hit -> hit.path("access").asString().equals("draft"));
        Awaitility.await().until(() -> inMeeting(draft, "&q=schools").size() == 3);
        assertThat(api.get(withheld(draft, "&q=" + Written.CANARY), Role.CLERK)
                        .json()
                        .path("items"))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "CLERK")
    void refusesWhatIsWithheldToEverybodyElse(Role role) {
        for (String asked :
                List.of("/api/search?q=plan&withheld=true", "/api/search/suggestions?q=plan&withheld=true")) {
            assertThat(api.get(asked, role).status()).isEqualTo(403);
            assertThat(api.get(asked, role).problem()).isEqualTo("role-missing");
            assertThat(api.get(asked).status()).isEqualTo(403);
        }
    }

    /** Whatever is counted, suggested or shown must be the same for them as if there were no draft and nothing exempt. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void aDraftIsInNobodysHitsFacetsTotalsOrSuggestionsUnlessAskedFor(Role role) {
        String meeting = new Meetings(api).held();
        String everything = "/api/search?facets=true&body=body-of-" + meeting;
        Awaitility.await()
                .until(() -> api.get(everything).json().at("/total/count").asInt() == 2);
        String before = api.get(everything, role).text();

        new Written(api).write(meeting);
        assertThat(api.get(withheld(meeting, "&facets=true"), Role.CLERK)
                        .json()
                        .at("/total/count")
                        .asInt())
                .isEqualTo(8);

        assertThat(api.get(everything, role).text()).isEqualTo(before);
        assertThat(api.get(everything).text()).isEqualTo(before);
        assertThat(api.get("/api/search/suggestions?q=" + meeting.substring(8, 16), role)
                        .json()
                        .path("completions"))
                .isEmpty();
    }

    private static String withheld(String meeting, String query) {
        return "/api/search?withheld=true&body=body-of-" + meeting + query;
    }

    /** As an accident would: what stands for an exempt item says what it should not. */
    private void tellAnExemptTitle(String meeting) {
        try (Wire wire = new Wire()) {
            String body = Meetings.body(meeting, 5, "2026-03-03T10:00:00Z", "agenda-published")
                    .replace("\"title\": \"Exempt item\"", "\"title\": \"About " + Written.CANARY + "\"")
                    .replace("\"title\": \"Apologies\"", "\"title\": \"Apologies after\"");
            wire.send(Wire.MEETINGS, "org.moothall.meetings.agenda-published.v1", meeting, 5, body.getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q=%22open | q",
                "q=* | q",
                "q=a* | q",
                "q= | q",
                "x=1 | q",
                "q=plan&kind=novel | kind",
                "q=plan&from=yesterday | from",
                "q=plan&from=2026-02-01&to=2026-01-01 | to",
                "q=plan&member=%21 | member",
                "q=plan&lang=fr | lang",
                "q=plan&sort=taste | sort",
                "q=plan&cursor=bm9uc2Vuc2U | cursor",
                "q=plan&cursor=%C3%A9 | cursor",
                "q=plan&limit=0 | limit",
                "q=plan&facets=maybe | facets"
            })
    void saysWhatIsWrongWithASearchAndWhatToDo(String query, String field) {
        Api.Reply reply = api.get("/api/search?" + query);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.problem()).isEqualTo("invalid-request");
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(reply.json().at("/errors/0/what").asString()).isNotEmpty();
    }

    @Test
    void refusesAQueryThatIsTooLong() {
        assertThat(api.get("/api/search?q=" + "x".repeat(501)).status()).isEqualTo(400);
        assertThat(api.get("/api/search/suggestions?q=" + "x".repeat(501)).status())
                .isEqualTo(400);
        assertThat(api.get("/api/search/suggestions").status()).isEqualTo(400);
    }

    @Test
    void neverFailsWhateverIsAsked() {
        Random random = new Random(2026);
        for (int times = 0; times < 400; times++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.appendCodePoint(random.nextBoolean() ? random.nextInt(32, 127) : random.nextInt(0xD800));
            }
            String q = URLEncoder.encode(text.toString(), UTF_8);

            assertThat(api.get("/api/search?facets=true&q=" + q).status()).as(q).isIn(Set.of(200, 400));
            assertThat(api.get("/api/search/suggestions?q=" + q).status()).as(q).isEqualTo(200);
        }
    }

    @Test
    void pagesAsOtherListsDo() {
        String meeting = new Meetings(api).held();
        new Written(api).publish(meeting);
        Awaitility.await().until(() -> inMeeting(meeting, "&q=schools").size() == 3);

        List<String> kinds = new ArrayList<>();
        String next = "/api/search?limit=1&q=schools&body=body-of-" + meeting;
        while (!next.isEmpty()) {
            Api.Reply page = api.get(next);
            kinds.add(page.json().at("/items/0/kind").asString());
            assertThat(page.header("Link").isEmpty()).isEqualTo(!page.json().has("next"));
            next = page.header("Link").replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        }

        assertThat(kinds).containsExactlyInAnyOrder("minute", "decision", "action");
    }

    @Test
    void anOperatorHasTheIndexBuiltAnewWhileItIsAsked() {
        String meeting = new Meetings(api).held();
        new Written(api).publish(meeting);
        Awaitility.await().until(() -> inMeeting(meeting, "&q=schools").size() == 3);
        JsonNode before = api.get(INDEX, Role.OPERATOR).json();

        Api.Reply begun = api.post(INDEX + "/rebuild", Role.OPERATOR);

        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        assertThat(begun.header("Location")).isEqualTo(INDEX);
        Awaitility.await().until(() -> {
            assertThat(inMeeting(meeting, "&q=schools")).hasSize(3);
            JsonNode now = api.get(INDEX, Role.OPERATOR).json();
            return now.path("state").asString().equals("live")
                    && now.has("lastRebuilt")
                    && !now.path("lastRebuilt").equals(before.path("lastRebuilt"));
        });
        assertThat(inMeeting(meeting, "&q=schools")).hasSize(3);
        assertThat(api.get(INDEX, Role.OPERATOR).json().path("complete").asBoolean())
                .isTrue();
    }

    @Test
    void countsAndSuggestsWhatIsPublished() {
        String meeting = new Meetings(api).held();
        new Written(api).publish(meeting);
        Awaitility.await().until(() -> inMeeting(meeting, "&q=schools").size() == 3);

        JsonNode facets = api.get("/api/search?q=schools&facets=true&body=body-of-" + meeting)
                .json()
                .path("facets");

        assertThat(facets.at("/bodies/0/value").asString()).isEqualTo("body-of-" + meeting);
        assertThat(facets.at("/bodies/0/count").asInt()).isEqualTo(3);
        assertThat(facets.path("kinds")).hasSize(3);
        assertThat(facets.at("/years/0/value").asString()).isEqualTo("2026");
        assertThat(inMeeting(meeting, "&q=%22about+schools%22&kind=minute")).hasSize(1);
        assertThat(inMeeting(meeting, "&q=%22schools+about%22")).isEmpty();
        assertThat(inMeeting(meeting, "&q=title:schools&from=2026-03-03&to=2026-03-03"))
                .hasSize(3);
        assertThat(inMeeting(meeting, "&q=schools&from=2026-03-04")).isEmpty();
        assertThat(inMeeting(meeting, "&q=schools&to=2026-03-02")).isEmpty();
        assertThat(api.get("/api/search/suggestions?q=about+scho")
                        .json()
                        .path("completions")
                        .toString())
                .contains("schools");
        assertThat(api.get("/api/search/suggestions?q=schols")
                        .json()
                        .path("didYouMean")
                        .asString())
                .isEqualTo("schools");
    }

    @Test
    void findsWhatWasPublishedSoonAndMeasuresHowSoon() {
        String meeting = new Meetings(api).held();
        new Written(api).approve(meeting);

        api.post("/api/minutes/" + meeting + "/publication", Role.CLERK);
        long accepted = System.nanoTime();
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> inMeeting(meeting, "&q=schools&kind=minute").size() == 1);

        IO.println("Published minutes were found after %d ms".formatted((System.nanoTime() - accepted) / 1_000_000));
        assertThat(api.get("/actuator/prometheus").text())
                .contains("search_delay_seconds_count", "search_documents", "search_lag{", "search_time_seconds_count");
    }

    private JsonNode inMeeting(String meeting, String query) {
        Api.Reply reply = api.get("/api/search?body=body-of-" + meeting + query);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().path("items");
    }
}
