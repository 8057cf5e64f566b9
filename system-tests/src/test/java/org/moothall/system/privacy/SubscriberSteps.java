package org.moothall.system.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Mailbox;
import org.moothall.system.outside.WebhookReceiver;
import tools.jackson.databind.JsonNode;

/** What those do who want to be told, and receivers that take the calls, fail, or answer with words of their own. */
final class SubscriberSteps implements Steps {

    private static final Pattern TOKEN_IN_LINK = Pattern.compile("token=([\\w-]{20,})");
    private static final Pattern LINK = Pattern.compile(
            "https?://[^/\\s\"<>]+(/api/subscriptions/[\\w-]+/(?:un)?(?:confirmation|subscription)\\?token=[\\w-]+)");

    final List<WebhookReceiver> receivers = new ArrayList<>();
    private final List<String> called = new ArrayList<>();
    private final Set<String> followed = new HashSet<>();
    private final Council council;
    private final Canaries canaries;

    SubscriberSteps(Council council) {
        this.council = council;
        this.canaries = council.canaries;
    }

    @Override
    public Map<Step, Integer> weighted() {
        Map<Step, Integer> steps = new LinkedHashMap<>();
        steps.put(this::byMail, 4);
        steps.put(this::byWebhook, 3);
        steps.put(this::readTheMail, 1);
        steps.put(this::tryAgain, 2);
        return steps;
    }

    /** The address may be met in letters to it, and nowhere else. */
    void byMail() {
        Canary name = canaries.own("address of a subscriber");
        List<String> keywords = council.chance(40) ? List.of("" + canaries.secret("keyword")) : List.of();
        council.accepted(council.anonymous.post(
                "/api/subscriptions",
                Map.of(
                        "channel",
                        "email",
                        "target",
                        name + "@wealdshire.example",
                        "filter",
                        Map.of("keywords", keywords))));
    }

    void byWebhook() throws IOException {
        WebhookReceiver receiver = council.chance(50)
                ? WebhookReceiver.open()
                : WebhookReceiver.answering(
                        council.any(List.of(301, 400, 500)).orElseThrow(),
                        "No: " + canaries.secret("answer of a receiver"));
        byWebhook(receiver, council.chance(30) ? List.of("" + canaries.secret("keyword")) : List.of());
    }

    void byWebhook(WebhookReceiver receiver, List<String> keywords) {
        receivers.add(receiver);
        String target = receiver.address() + "/" + canaries.secret("path of a webhook") + "?key="
                + canaries.secret("key of a webhook");
        Answer asked = council.integrator.post(
                "/api/subscriptions",
                Map.of("channel", "webhook", "target", target, "filter", Map.of("keywords", keywords)));
        if (council.accepted(asked)) {
            called.add(asked.field("id"));
            Answer confirmed =
                    council.integrator.post("/api/subscriptions/" + asked.field("id") + "/confirmation", Map.of());
            canaries.given(confirmed.expect(200).field("signingSecret"), "signing secret", _ -> false);
        }
    }

    /** Each link has a token, which only the owner of the address may know. Half of them are followed. */
    void readTheMail() {
        for (JsonNode letter : council.platform.mailbox().all()) {
            String owner = Mailbox.recipients(letter);
            if (!owner.contains(Searchlight.MARK)) {
                continue;
            }
            String text = letter.toString();
            TOKEN_IN_LINK
                    .matcher(text)
                    .results()
                    .map(hit -> hit.group(1))
                    .forEach(token -> canaries.given(
                            token,
                            "token mailed to " + owner,
                            seen -> seen.place() == Place.LETTER
                                    && seen.detail().equals(owner)));
            LINK.matcher(text).results().map(hit -> hit.group(1)).distinct().forEach(this::follow);
        }
    }

    private void follow(String link) {
        if (followed.add(link) && council.chance(link.contains("unsubscription") ? 10 : 60)) {
            council.accepted(
                    link.contains("unsubscription")
                            ? council.anonymous.send(
                                    "POST",
                                    link,
                                    "application/x-www-form-urlencoded",
                                    "List-Unsubscribe=One-Click".getBytes(UTF_8))
                            : council.anonymous.get(link));
        }
        if (link.contains("unsubscription") && council.chance(30)) {
            changeWhatIsTold(link.replace("/unsubscription?", "/filter?"));
        }
    }

    /** What somebody chooses is theirs, whatever came of it. */
    private void changeWhatIsTold(String own) {
        council.accepted(council.anonymous.get(own.replace("/api/", "/").replace("/filter?", "?")));
        Answer seen = council.anonymous.get(own);
        if (seen.status() == 200) {
            council.accepted(council.anonymous.put(
                    own, Map.of("keywords", List.of("" + canaries.secret("keyword of a change"))), seen.etag()));
        }
    }

    /** An operator has what has failed tried again. */
    void tryAgain() {
        List<JsonNode> failed = council.operator
                .get("/api/deliveries?status=failed")
                .expect(200)
                .items(_ -> true);
        council.any(failed)
                .ifPresent(delivery -> council.accepted(council.operator.post(
                        "/api/deliveries/" + delivery.required("id").asString() + "/retry", Map.of())));
    }

    /** Calls to a receiver that is gone would be tried again and again, through all tests that come after. */
    void close() {
        for (String subscription : called) {
            String path = "/api/subscriptions/" + subscription;
            council.operator
                    .delete(path, council.operator.get(path).expect(200).etag())
                    .expect(204);
        }
        receivers.forEach(WebhookReceiver::close);
    }
}
