package org.moothall.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody who wants to be told of something else, with nothing in hand but a letter. */
@NotificationsIT
class ChangedSubscriptionIT {
    private final String roads = "roads-" + UUID.randomUUID();
    private final String schools = "schools-" + UUID.randomUUID();
    private final String address = "c" + UUID.randomUUID() + "@example.org";

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void callTheServiceAtItsPort() {
        api = new Api(port);
    }

    @Test
    void whoHasALetterChangesWhatIsToldFromThenOn() {
        String own = ownAddress();

        Api.Answer seen = api.get(own);
        assertThat(seen.json().at("/filter/bodies/0").asString()).isEqualTo(roads);
        assertThat(seen.text("target")).isEqualTo("c***@example.org");
        assertThat(seen.header("Cache-Control")).isEqualTo("no-store");

        Api.Answer changed = put(own, seen.header("ETag"), "{\"bodies\":[\"%s\"]}".formatted(schools));
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(changed.json().at("/filter/bodies/0").asString()).isEqualTo(schools);

        CouncilEvents.agendaPublished("m2-" + roads, roads, 2, "Roads no longer");
        CouncilEvents.agendaPublished("m3-" + schools, schools, 2, "Schools from now on");
        MailServer.await(address, mail -> MailServer.text(mail).contains("Schools from now on"));
        assertThat(MailServer.mailTo(address))
                .noneMatch(mail -> MailServer.text(mail).contains("Roads no longer"));
        try (TopicReader reader = new TopicReader(RealParts.kafka(), "moothall.notifications")) {
            var told = reader.await(seen.text("id"), records -> records.size() >= 3)
                    .getLast();
            assertThat(TopicReader.header(told, "ce_type"))
                    .isEqualTo("org.moothall.notifications.subscription-changed.v1");
            assertThat(new String(told.value(), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain(schools, roads, "example.org");
        }
    }

    @Test
    void aChangeThatWasNotSeenIsNotWrittenOver() {
        String own = ownAddress();
        put(own, api.get(own).header("ETag"), "{\"keywords\":[\"bus\"]}");

        assertThat(put(own, "\"2\"", "{}").status()).isEqualTo(412);
        assertThat(put(own, null, "{}").status()).isEqualTo(428);
        assertThat(api.get(own).json().at("/filter/keywords/0").asString()).isEqualTo("bus");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"events\":[\"x\"]}|400|unknown-event",
                "{\"keywords\":[\"a\"]}|400|invalid-filter",
                "{\"bodies\":[null]}|400|invalid-filter",
                "{\"channel\":\"webhook\"}|400|invalid-request",
                "[]|400|invalid-request"
            })
    void whatCannotBeToldIsNamedAndChangesNothing(String body, int status, String slug) {
        String own = ownAddress();

        Api.Answer answer = put(own, "\"2\"", body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.text("type")).isEqualTo("https://moothall.org/problems/" + slug);
        assertThat(api.get(own).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void withoutTheTokenNobodySeesOrChangesAnything() {
        String path = ownAddress().replaceAll("\\?.*", "");

        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(api.get(path + "?token=x").status()).isEqualTo(404);
        assertThat(put(path + "?token=x", "\"2\"", "{}").status()).isEqualTo(404);
    }

    @Test
    void whatHasEndedIsNotChanged() {
        String own = ownAddress();
        api.postForJson(own.replace("/filter?", "/unsubscription?"));

        Api.Answer answer = put(own, api.get(own).header("ETag"), "{}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("type")).endsWith("/subscription-ended");
    }

    /** Where the API has the subscription, as its owner knows from the first notice that came. */
    private String ownAddress() {
        Api.Answer asked = api.post(
                "/api/subscriptions",
                "{\"channel\":\"email\",\"target\":\"%s\",\"filter\":{\"bodies\":[\"%s\"]}}".formatted(address, roads));
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        URI confirm =
                link(MailServer.text(MailServer.await(address, mail -> true)), "/api/subscriptions/\\S+/confirmation");
        api.get(confirm.getRawPath() + "?" + confirm.getRawQuery());
        CouncilEvents.agendaPublished("m-" + roads, roads, 2, "Roads");
        URI change = link(
                MailServer.text(
                        MailServer.await(address, mail -> MailServer.text(mail).contains("Change what we tell you"))),
                "/subscriptions/[^/?]+");
        return "/api" + change.getRawPath() + "/filter?" + change.getRawQuery();
    }

    private static URI link(String letter, String path) {
        Matcher link = Pattern.compile("https://council\\.example" + path + "\\?token=\\S+")
                .matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return URI.create(link.group());
    }

    private Api.Answer put(String path, @Nullable String seen, String json) {
        HttpRequest.Builder request = api.request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json));
        if (seen != null) {
            request.header("If-Match", seen);
        }
        return api.send(request);
    }
}
