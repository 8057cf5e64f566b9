package org.moothall.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.contracts.Contract;
import org.moothall.http.Role;
import org.moothall.notifications.delivery.webhook.HttpReceiver;
import org.moothall.relay.kit.RealParts;
import org.moothall.relay.kit.TopicReader;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@NotificationsIT
class NotificationsFlowIT {
    private static final String TOPIC = "moothall.notifications";

    private final String body = "body-" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    private Api api;

    @BeforeEach
    void callTheServiceAtItsPort() {
        api = new Api(port);
    }

    @Test
    void mailsNoticesToWhoeverConfirmedUntilTheyUnsubscribe() throws Exception {
        String address = address();
        String id = subscribe("email", address);
        MimeMessage question = MailServer.await(address, mail -> true);
        assertThat(question.getSubject()).isEqualTo("Please confirm your subscription");

        Api.Answer page = api.getPage(local(link(question, "confirmation")));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Your subscription is confirmed");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(api.get(local(link(question, "confirmation"))).text("status"))
                .isEqualTo("confirmed");

        CouncilEvents.agendaPublished("m-" + body, body, 2, "Budget <b>2027</b>");
        MimeMessage notice = MailServer.await(address, mail -> subject(mail).startsWith("Agenda published"));
        assertThat(MailServer.text(notice)).contains("1. Budget <b>2027</b>", "County Hall");
        assertThat(MailServer.html(notice))
                .contains("Budget &lt;b&gt;2027&lt;/b&gt;")
                .doesNotContain("<b>");
        assertThat(notice.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");

        String stop = notice.getHeader("List-Unsubscribe", null).replaceAll("[<>\\s]", "");
        assertThat(api.getPage(local(URI.create(stop))).body()).contains("<button");
        assertThat(api.get("/api/subscriptions/" + id, Role.CLERK).text("status"))
                .isEqualTo("confirmed");
        assertThat(api.postForm(local(URI.create(stop)), "List-Unsubscribe=One-Click")
                        .status())
                .isEqualTo(200);
        assertThat(api.postForJson(local(URI.create(stop))).text("status")).isEqualTo("cancelled");
        assertThat(api.get("/api/subscriptions/" + id, Role.CLERK).text("status"))
                .isEqualTo("cancelled");

        CouncilEvents.agendaPublished("m2-" + body, body, 2, "Budget again");
        String other = confirmedWebhook(new HttpReceiver());
        CouncilEvents.agendaPublished("m3-" + body, body, 2, "Budget once more");
        delivered(other, 1);
        assertThat(MailServer.mailTo(address)).hasSize(2);
    }

    @Test
    void callsAWebhookThatAnIntegratorConfirmedWithASignatureThatItsLibraryVerifies() throws Exception {
        try (HttpReceiver receiver = new HttpReceiver()) {
            String id = subscribe("webhook", receiver.uri("/in?tenant=4").toString());
            Api.Answer confirmation = api.post("/api/subscriptions/" + id + "/confirmation", "", Role.INTEGRATOR);
            String secret = confirmation.text("signingSecret");
            assertThat(secret).startsWith("whsec_");
            assertThat(api.post("/api/subscriptions/" + id + "/confirmation", "", Role.INTEGRATOR)
                            .json()
                            .has("signingSecret"))
                    .isFalse();

            String eventId = CouncilEvents.agendaPublished("m-" + body, body, 2, "Budget");
            HttpReceiver.Received call = receiver.received.poll(30, TimeUnit.SECONDS);

            assertThat(call).isNotNull();
            assertThat(call.path()).isEqualTo("/in?tenant=4");
            new Webhook(secret).verify(call.body(), HttpHeaders.of(listed(call.headers()), (_, _) -> true));
            JsonNode event = Json.read(call.body());
            assertThat(event.path("specversion").asString()).isEqualTo("1.0");
            assertThat(event.path("id").asString()).isEqualTo(eventId);
            assertThat(event.path("source").asString()).isEqualTo("/moothall/meetings-service");
            Contract.published("org.moothall.meetings.agenda-published.v1")
                    .validate(event.path("data").toString());
            JsonNode delivery = delivered(id, 1).get(0);
            assertThat(delivery.path("id").asString()).isEqualTo(call.headers().get("webhook-id"));
        }
    }

    @Test
    void sendsANoticeOnceHoweverOftenItsEventComes() {
        HttpReceiver receiver = new HttpReceiver();
        String id = confirmedWebhook(receiver);

        String eventId = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            CouncilEvents.agendaPublished(eventId, "m-" + body, body, 2, Instant.now(), "Budget");
        }
        CouncilEvents.agendaPublished("m-" + body, body, 3, "Budget, revised");

        delivered(id, 2);
        assertThat(receiver.received).hasSize(2);
    }

    @Test
    void mailsNoHistoryToANewSubscriber() {
        CouncilEvents.agendaPublished("m1-" + body, body, 2, "Before");
        HttpReceiver receiver = new HttpReceiver();
        String id = confirmedWebhook(receiver);
        CouncilEvents.agendaPublished(
                UUID.randomUUID().toString(),
                "m2-" + body,
                body,
                2,
                Instant.now().minusSeconds(3_600),
                "Long ago");

        CouncilEvents.agendaPublished("m3-" + body, body, 2, "After");

        delivered(id, 1);
        assertThat(receiver.received)
                .singleElement()
                .satisfies(call -> assertThat(call.body()).contains("After"));
    }

    @Test
    void failsVisiblyAfterTheLastTryAndIsTriedAgainByAnOperator() {
        HttpReceiver receiver = new HttpReceiver().answering(503);
        String id = confirmedWebhook(receiver);

        CouncilEvents.agendaPublished("m-" + body, body, 2, "Budget");
        JsonNode failed = deliveries(id, "failed", 1).get(0);

        assertThat(receiver.received).hasSize(3);
        assertThat(receiver.received.stream().map(call -> call.headers().get("webhook-id")))
                .containsOnly(failed.path("id").asString());
        assertThat(failed.path("attempts").asInt()).isEqualTo(3);
        assertThat(failed.path("log").path(0).path("note").asString()).isEqualTo("HTTP 503");
        receiver.answering(200);
        String retry = "/api/deliveries/" + failed.path("id").asString() + "/retry";
        assertThat(api.post(retry, "", Role.OPERATOR).text("status")).isEqualTo("due");
        delivered(id, 1);
        assertThat(api.post(retry, "", Role.OPERATOR).status()).isEqualTo(409);
        assertThat(events(failed.path("id").asString(), 4))
                .containsExactly("notice-due", "notice-failed", "notice-due", "notice-delivered");
    }

    @Test
    void followsNoRedirectOfAReceiver() {
        HttpReceiver receiver = new HttpReceiver().answering(307);
        String id = confirmedWebhook(receiver);

        CouncilEvents.agendaPublished("m-" + body, body, 2, "Budget");
        deliveries(id, "failed", 1);

        assertThat(receiver.received).extracting(HttpReceiver.Received::path).containsOnly("/hook");
    }

    @Test
    void endsTheSubscriptionOfAReceiverThatIsGone() {
        HttpReceiver receiver = new HttpReceiver().answering(410);
        String id = confirmedWebhook(receiver);

        CouncilEvents.agendaPublished("m-" + body, body, 2, "Budget");
        deliveries(id, "failed", 1);

        eventually().until(() -> api.get("/api/subscriptions/" + id, Role.CLERK).text("status"), "cancelled"::equals);
        assertThat(receiver.received).hasSize(1);
        assertThat(events(id, 3))
                .containsExactly("subscription-requested", "subscription-confirmed", "subscription-cancelled");
    }

    @Test
    void sendsTheConfirmationOnlySoOftenToOneAddress() {
        String address = address();
        String first = subscribe("email", address);
        for (int i = 0; i < 6; i++) {
            assertThat(subscribe("email", address)).isEqualTo(first);
        }

        eventually().until(() -> MailServer.mailTo(address).size() == 3);
        assertThat(events(first, 3)).hasSize(3);
        deliveries(first, "delivered", 3);
        assertThat(MailServer.mailTo(address)).hasSize(3);
    }

    @Test
    void showsTargetsOnlyToThoseEntitledToThem() {
        String address = address();
        String id = subscribe("email", address);

        assertThat(api.get("/api/subscriptions/" + id, Role.CLERK).text("target"))
                .isEqualTo(address.charAt(0) + "***@example.org");
        assertThat(api.get("/api/subscriptions/" + id, Role.INTEGRATOR).body()).doesNotContain(address);
        assertThat(api.get("/api/subscriptions/" + id, Role.OPERATOR).text("target"))
                .isEqualTo(address);
        assertThat(api.get("/api/subscriptions?limit=200", Role.CLERK).body()).doesNotContain(address);
        JsonNode letter = delivered(id, 1).get(0);
        assertThat(letter.toString()).doesNotContain(address).contains("***@example.org");
    }

    @Test
    void endsForStaffOnTheVersionThatTheyHaveSeen() {
        String id = subscribe("email", address());

        assertThat(api.delete("/api/subscriptions/" + id, "\"7\"", Role.OPERATOR)
                        .status())
                .isEqualTo(412);
        assertThat(api.delete("/api/subscriptions/" + id, "\"1\"", Role.OPERATOR)
                        .status())
                .isEqualTo(204);
        assertThat(api.get("/api/subscriptions/" + id, Role.OPERATOR).header("ETag"))
                .isEqualTo("\"2\"");
    }

    @Test
    void leafsThroughDeliveriesWithoutLosingOne() {
        HttpReceiver receiver = new HttpReceiver();
        String id = confirmedWebhook(receiver);
        for (int i = 0; i < 5; i++) {
            CouncilEvents.agendaPublished("m" + i + "-" + body, body, 2, "Budget " + i);
        }
        List<String> all = ids(delivered(id, 5));

        String path = "/api/deliveries?subscriptionId=" + id + "&limit=2";
        JsonNode first = api.get(path, Role.CLERK).json();
        JsonNode second = api.get(path + "&cursor=" + first.path("next").asString(), Role.CLERK)
                .json();
        JsonNode third = api.get(path + "&cursor=" + second.path("next").asString(), Role.CLERK)
                .json();

        assertThat(third.has("next")).isFalse();
        assertThat(List.of(ids(first.path("items")), ids(second.path("items")), ids(third.path("items"))))
                .isEqualTo(List.of(all.subList(0, 2), all.subList(2, 4), all.subList(4, 5)));
    }

    @Test
    void namesTheBodyOfAnActionFromTheBodysOwnEvent() {
        CouncilEvents.bodyEstablished(body, "Scrutiny Panel");
        CouncilEvents.actionOpened("a-" + body, body, "Write to schools");

        eventually().until(() -> feed().contains("New action: Scrutiny Panel"));
    }

    @Test
    void feedsTheLatestOfEachMeetingToEveryoneAndSaysWhenNothingIsNew() {
        CouncilEvents.agendaPublished("m-" + body, body, 3, "Budget, revised");
        CouncilEvents.agendaPublished("m-" + body, body, 2, "Budget");
        CouncilEvents.agendaPublished("m2-" + body, body, 2, "Libraries");

        eventually().until(() -> feed().contains("Libraries"));
        assertThat(feed()).contains("Budget, revised").doesNotContain("1. Budget<");
        Api.Answer answer = api.get("/api/feeds/notices.atom?body=" + body);
        assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
        assertThat(api.send(api.request("/api/feeds/notices.atom?body=" + body)
                                .header("If-None-Match", answer.header("ETag"))
                                .GET())
                        .status())
                .isEqualTo(304);
        assertThat(api.get("/api/feeds/notices.atom?body=other").body()).doesNotContain("Libraries");
    }

    @Test
    void putsARecordAsideThatCannotBeReadAndGoesOn() {
        String meeting = "broken-" + body;
        CouncilEvents.send("moothall.meetings", meeting, "org.moothall.meetings.agenda-published.v1", "{\"no\":1}");
        CouncilEvents.agendaPublished(meeting, body, 2, "After the broken one");

        eventually().until(() -> feed().contains("After the broken one"));
        try (TopicReader dead = new TopicReader(RealParts.kafka(), "moothall.meetings.notifications-service.dead")) {
            assertThat(dead.await(meeting, records -> !records.isEmpty())).hasSize(1);
        }
    }

    @Test
    void describesItselfInOpenApi() {
        JsonNode paths = api.get("/v3/api-docs").json().path("paths");

        assertThat(paths.propertyNames())
                .contains(
                        "/api/subscriptions",
                        "/api/subscriptions/{id}/confirmation",
                        "/api/subscriptions/{id}/unsubscription",
                        "/api/deliveries/{id}/retry",
                        "/api/feeds/notices.atom");
    }

    private String feed() {
        return api.get("/api/feeds/notices.atom?body=" + body).body();
    }

    private static String address() {
        return "s" + UUID.randomUUID() + "@example.org";
    }

    private String subscribe(String channel, String target) {
        Api.Answer answer = api.post(
                "/api/subscriptions",
                "{\"channel\":\"%s\",\"target\":\"%s\",\"filter\":{\"bodies\":[\"%s\"]}}"
                        .formatted(channel, target, body));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.text("status")).isEqualTo("requested");
        return answer.text("id");
    }

    private String confirmedWebhook(HttpReceiver receiver) {
        String id = subscribe("webhook", receiver.uri("/hook").toString());
        assertThat(api.post("/api/subscriptions/" + id + "/confirmation", "", Role.INTEGRATOR)
                        .status())
                .isEqualTo(200);
        return id;
    }

    private JsonNode delivered(String subscriptionId, int count) {
        return deliveries(subscriptionId, "delivered", count);
    }

    private JsonNode deliveries(String subscriptionId, String status, int count) {
        String path = "/api/deliveries?subscriptionId=" + subscriptionId + "&status=" + status;
        return eventually().until(() -> api.get(path, Role.CLERK).json().path("items"), items -> items.size() == count);
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(item -> item.path("id").asString()).toList();
    }

    /** The names of an aggregate's events; each is valid against its contract. */
    private static List<String> events(String id, int count) {
        try (TopicReader reader = new TopicReader(RealParts.kafka(), TOPIC)) {
            return reader.await(id, records -> records.size() >= count).stream()
                    .map(NotificationsFlowIT::checked)
                    .toList();
        }
    }

    private static String checked(ConsumerRecord<String, byte[]> record) {
        String type = TopicReader.header(record, "ce_type");
        Contract.strict(type).validate(record.value());
        assertThat(new String(record.value(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("example.org", HttpReceiver.HOST);
        return type.replace("org.moothall.notifications.", "").replace(".v1", "");
    }

    private static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URI link(MimeMessage mail, String to) {
        Matcher link = Pattern.compile("https://council\\.example/api/subscriptions/\\S+/" + to + "\\S*")
                .matcher(MailServer.text(mail));
        assertThat(link.find()).isTrue();
        return URI.create(link.group());
    }

    private static String local(URI link) {
        return link.getRawPath() + "?" + link.getRawQuery();
    }

    private static Map<String, List<String>> listed(Map<String, String> headers) {
        return headers.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    }
}
