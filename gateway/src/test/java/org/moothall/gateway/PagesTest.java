package org.moothall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(PagesTest.Clocks.class)
class PagesTest extends GatewayBetweenStubs {
    @TestConfiguration
    static class Clocks {
        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @Autowired
    MovableClock clock;

    @AfterEach
    void letEverythingRememberedGrowOld() {
        clock.forward();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/sign-in", "/nowhere"})
    void pagesAskNobodyElseForAnythingAndHaveNothingInThemThatRuns(String path) throws Exception {
        var page = page(path);

        assertThat(page.body())
                .doesNotContainIgnoringCase("<script>", "javascript:", " style=", "<style", " onclick=")
                .contains("<html lang=\"en-GB\"", "<title>", "<main", "<h1 ", "href=\"#content\"");
        var loads = Pattern.compile("(?:src|<link[^>]*href)=\"([^\"]+)\"").matcher(page.body());
        assertThat(loads.results().map(found -> found.group(1))).isNotEmpty().allMatch(link -> link.startsWith("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/sign-in", "/nowhere", "/api/meetings", "/api/me", "/assets/moothall.css"})
    void everyAnswerKeepsABrowserStrict(String path) throws Exception {
        var response = page(path);

        assertThat(header(response, "Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(response.headers().allValues("X-Content-Type-Options")).hasSize(1);
    }

    @Test
    void programsReadHowTheSiteIsSearched() throws Exception {
        var home = page("/").body();
        var site = LinkedDataOf.page(home);

        assertThat(site.path("@type").asString()).isEqualTo("WebSite");
        assertThat(site.path("url").asString()).isEqualTo("http://localhost:8080/");
        assertThat(site.at("/publisher/@type").asString()).isEqualTo("GovernmentOrganization");
        assertThat(site.at("/potentialAction/@type").asString()).isEqualTo("SearchAction");
        assertThat(site.at("/potentialAction/query-input").asString()).isEqualTo("required name=words");
        assertThat(site.at("/potentialAction/target/urlTemplate").asString())
                .isEqualTo("http://localhost:8080/search?q={words}");
        assertThat(home).contains("method=\"get\" action=\"/search\"", "name=\"q\"");
    }

    @Test
    void theFrontPageShowsWhatComesNextInTheOrderOfTheDay() throws Exception {
        var day = OffsetDateTime.now(ZoneOffset.UTC).withHour(12).plusDays(3).withNano(0);
        MEETINGS.answers(200, "application/json", """
                {"items":[
                  {"id":"m2","bodyName":"Cabinet","startsAt":"%s","venue":"County Hall","status":"scheduled"},
                  {"id":"m1","bodyName":"Schools Forum","startsAt":"%s","status":"agenda-published"},
                  {"id":"m0","bodyName":"Pension Board","startsAt":"%s","status":"cancelled"}
                ],"next":null}""".formatted(day.plusDays(1), day, day));

        var body = page("/").body();

        assertThat(body).containsSubsequence("Schools Forum", "Cabinet", "County Hall");
        assertThat(body).doesNotContain("Pension Board");
        assertThat(body).contains("href=\"/meetings/%s/schools-forum\"".formatted(day.toLocalDate()));
        var asked = MEETINGS.next();
        assertThat(asked.headers().get("Authorization")).isNull();
        assertThat(asked.uri().getQuery()).matches("from=[0-9T:-]+Z&before=[0-9T:-]+Z&moved=true&limit=200");
        assertThat(body).contains("<form class=\"moot-search\" role=\"search\" method=\"get\" action=\"/search\">");
    }

    @Test
    void theFrontPageShowsWhatWasPublishedLatelyTheLatestFirst() throws Exception {
        var now = OffsetDateTime.now(ZoneOffset.UTC).withNano(0);
        MEETINGS.answers(200, "application/json", """
                {"items":[{"id":"m1","bodyName":"Schools Forum","startsAt":"%s","status":"agenda-published","modifiedAt":"%s"},
                  {"id":"m2","bodyName":"Cabinet","startsAt":"%s","status":"agenda-published","modifiedAt":"%s"},
                  {"id":"m3","bodyName":"Old Board","startsAt":"%s","status":"agenda-published","modifiedAt":"%s"},
                  {"id":"m4","bodyName":"No Agenda","startsAt":"%s","status":"scheduled","modifiedAt":"%s"}]}""".formatted(
                        now.plusDays(1),
                        now.minusDays(3),
                        now.plusDays(2),
                        now.minusDays(1),
                        now.plusDays(3),
                        now.minusDays(60),
                        now.plusDays(3),
                        now));
        MINUTES.answers(200, "application/json", """
                {"items":[{"meetingId":"m7","bodyName":"Pension Board","startsAt":"%s","modifiedAt":"%s"}]}""".formatted(now.minusDays(20), now.minusDays(2)));

        var body = page("/").body();
        var agendas = body.substring(body.indexOf("id=\"agendas\""), body.indexOf("id=\"minutes\""));

        assertThat(agendas)
                .containsSubsequence("Cabinet, ", "Schools Forum, ")
                .doesNotContain("Old Board", "No Agenda");
        assertThat(body).contains("href=\"/meetings/m7\"", "Pension Board, ");
    }

    @Test
    void theFrontPageSaysHowPublishedMinutesStandWithTheBody() throws Exception {
        MINUTES.answers(200, "application/json", """
                {"items":[
                  {"meetingId":"m1","bodyName":"Aa Board","startsAt":"2026-01-01T10:00:00Z","modifiedAt":"2026-02-06T10:00:00Z","standing":"unsubmitted"},
                  {"meetingId":"m2","bodyName":"Bb Board","startsAt":"2026-01-01T10:00:00Z","modifiedAt":"2026-02-05T10:00:00Z","standing":"submitted"},
                  {"meetingId":"m3","bodyName":"Cc Board","startsAt":"2026-01-01T10:00:00Z","modifiedAt":"2026-02-04T10:00:00Z","standing":"confirmed"},
                  {"meetingId":"m4","bodyName":"Dd Board","startsAt":"2026-01-01T10:00:00Z","modifiedAt":"2026-02-03T10:00:00Z","standing":"signed"},
                  {"meetingId":"m5","bodyName":"Ee Board","startsAt":"2026-01-01T10:00:00Z","modifiedAt":"2026-02-02T10:00:00Z"},
                  {"meetingId":"m6","bodyName":"Ff Board","startsAt":"2026-01-01T10:00:00Z","modifiedAt":"2026-02-01T10:00:00Z","standing":"yet-to-come"}]}""");

        var body = page("/").body();

        assertThat(body)
                .containsSubsequence(
                        "Aa Board",
                        ">Draft minutes</strong>",
                        "Bb Board",
                        ">Draft minutes</strong>",
                        "Cc Board",
                        ">Minutes confirmed</strong>",
                        "Dd Board",
                        ">Minutes signed</strong>",
                        "Ee Board");
        assertThat(body.substring(body.indexOf("Ee Board")))
                .contains("Ff Board")
                .doesNotContain("govuk-tag", "??");
    }

    @Test
    void aScriptInANameIsShownAndNotRun() throws Exception {
        MEETINGS.answers(200, "application/json", """
                {"items":[{"id":"\\"><script>alert(1)</script>","bodyName":"<script>alert(2)</script>",
                  "venue":"\\" onmouseover=\\"alert(3)","status":"scheduled","startsAt":"%s"}]}""".formatted(
                        OffsetDateTime.now(ZoneOffset.UTC).plusDays(3)));

        var body = page("/").body();

        assertThat(body).contains("&lt;script&gt;alert(2)&lt;/script&gt;").doesNotContain("<script>", "\" onmouseover");
    }

    @Test
    void theFrontPageStandsWithoutTheServices() throws Exception {
        MEETINGS.answers(500, "text/plain", "no");

        var page = page("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("cannot be shown at the moment").contains("href=\"/docs\"");
    }

    @Test
    void aBrowserGetsAPageForAnErrorAndAProgramAProblem() throws Exception {
        var page = page("/nowhere");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains(">There is nothing at this address</h1>")
                .doesNotContain("nowhere");

        assertThat(problemType(get("/nowhere"))).isEqualTo("not-found");
        assertThat(problemType(page("/api/nowhere"))).isEqualTo("not-found");
    }

    @Test
    void theJoinedDescriptionHasTheOperationsOfAll() throws Exception {
        MEETINGS.answers(200, "application/json", description("/api/meetings", "string"));
        MINUTES.answers(200, "application/json", description("/api/minutes", "integer"));
        NOTIFICATIONS.answers(200, "application/json", description("/api/deliveries", "string"));

        var joined = json(get("/api/openapi.json"));

        assertThat(joined.path("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/meetings",
                        "/api/minutes",
                        "/api/deliveries",
                        "/api/me",
                        "/api/openapi.json",
                        "/api/operations/dead-letters",
                        "/api/operations/gaps",
                        "/api/operations/projections");
        assertThat(joined.at("/info/x-moothall-missing").isMissingNode()).isTrue();
        assertThat(joined.at("/servers/0/url").asString()).isEqualTo("http://localhost:8080");
        assertThat(joined.at("/components/schemas").propertyNames())
                .contains("meetings.Item", "minutes.Item", "notifications.Item", "Me");
        assertThat(json(get("/v3/api-docs"))).isEqualTo(joined);
        assertThat(page("/docs").body())
                .contains("Lists &lt;b&gt;", "href=\"/docs/minutes#get-api-minutes\"", "<code>/api/minutes</code>");
        assertThat(page("/docs/minutes").body())
                .contains("id=\"get-api-minutes\"", "href=\"#data-minutes.Item\"", "id=\"data-minutes.Item\"")
                .doesNotContain("/api/deliveries", "meetings.Item");
        assertThat(page("/docs/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageOfAServiceThatIsMissingIsToBeAskedForAgain() throws Exception {
        MEETINGS.answers(200, "application/json", description("/api/meetings", "string"));
        MINUTES.answers(500, "text/plain", "no");
        NOTIFICATIONS.answers(200, "application/json", description("/api/deliveries", "string"));

        var missing = page("/docs/minutes");

        assertThat(missing.statusCode()).isEqualTo(503);
        assertThat(header(missing, "Retry-After")).isEqualTo("5");
        assertThat(missing.body()).contains("A part of the site does not answer");
        assertThat(page("/docs/meetings").statusCode()).isEqualTo(200);
    }

    @Test
    void theJoinedDescriptionSaysWhichServiceIsMissing() throws Exception {
        MEETINGS.answers(200, "application/json", description("/api/meetings", "string"));
        MINUTES.answers(500, "text/plain", "no");
        NOTIFICATIONS.answers(200, "application/json", "not json");

        var response = get("/api/openapi.json");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(header(response, "Cache-Control")).contains("no-cache");
        assertThat(json(response).at("/info/x-moothall-missing").valueStream().map(name -> name.asString()))
                .containsExactly("minutes-service", "notifications-service");
        assertThat(json(response).path("paths").propertyNames()).contains("/api/meetings");
        assertThat(page("/docs").body()).contains("Incomplete").contains("minutes-service, notifications-service");
    }

    @Test
    void theDescriptionIsNotAskedForEachTime() throws Exception {
        for (var service : new StubService[] {MEETINGS, MINUTES, NOTIFICATIONS}) {
            service.answers(200, "application/json", description("/api/x", "string"));
        }

        get("/api/openapi.json");
        get("/api/openapi.json");

        assertThat(MINUTES.next()).isNotNull();
        assertThat(MINUTES.wasLeftAlone()).isTrue();
    }

    private static String description(String path, String type) {
        return """
                {"openapi":"3.1.0","paths":{"%s":{"get":{"summary":"Lists <b>","operationId":"list","responses":{"200":
                  {"description":"OK","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Item"}}}}}}}},
                 "components":{"schemas":{"Item":{"type":"object","properties":{"id":{"type":"%s"},
                  "of":{"$ref":"#/components/schemas/Item"}}}}}}""".formatted(path, type);
    }

    private HttpResponse<String> page(String path) throws Exception {
        return send(to(path).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }
}
