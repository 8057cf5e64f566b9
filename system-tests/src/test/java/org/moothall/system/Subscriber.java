package org.moothall.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Api;
import org.moothall.system.outside.Mailbox;
import org.moothall.system.outside.Mailbox.Letter;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;

/** Somebody who asked by e-mail to be told, and what is in that mailbox. */
record Subscriber(String id, String address, Mailbox mailbox, Api anonymous) {

    private static final String CONFIRMATION = "/confirmation";

    /** Asks, and follows the link that was mailed. */
    static Subscriber confirmed(Platform platform, String address, Map<String, ?> filter) {
        Api anonymous = platform.anonymous();
        String id = anonymous
                .post("/api/subscriptions", Map.of("channel", "email", "target", address, "filter", filter))
                .expect(202)
                .field("id");
        Subscriber subscriber = new Subscriber(id, address, platform.mailbox(), anonymous);
        Letter asked = await("letter with the link to confirm")
                .atMost(Staff.SOON)
                .until(() -> platform.mailbox().to(address), letters -> !letters.isEmpty())
                .getFirst();
        URI link = asked.link(CONFIRMATION);
        assertThat(link.getAuthority()).isEqualTo(platform.address(Part.GATEWAY).getAuthority());
        opened(anonymous, pathOf(link));
        return subscriber;
    }

    /** Opens a mailed link as a browser does, which is led on to the page of the site. */
    static Answer opened(Api anonymous, String link) {
        URI page = URI.create(
                anonymous.get(link, "Accept", "text/html").expect(303).header("Location"));
        return anonymous.get(pathOf(page), "Accept", "text/html").expect(200);
    }

    /** The notices so far, without the letter that asked to confirm. */
    List<Letter> notices() {
        return mailbox.to(address).stream()
                .filter(letter ->
                        letter.links().stream().noneMatch(link -> link.getPath().endsWith(CONFIRMATION)))
                .toList();
    }

    /** One click on what the last letter offers (RFC 8058). */
    void unsubscribe() {
        URI link = URI.create(notices().getLast().unsubscribe().replaceAll("[<>]", ""));
        anonymous
                .send(
                        "POST",
                        pathOf(link),
                        "application/x-www-form-urlencoded",
                        "List-Unsubscribe=One-Click".getBytes(UTF_8))
                .expect(200);
    }

    /** Wants to be told of something else, by the link of the last letter. */
    void change(Map<String, ?> filter) {
        URI link = URI.create(notices().getLast().unsubscribe().replaceAll("[<>]", ""));
        String own = pathOf(link).replace("/unsubscription?", "/filter?");
        anonymous.put(own, filter, anonymous.get(own).expect(200).etag()).expect(200);
    }

    static String pathOf(URI link) {
        return link.getRawQuery() == null ? link.getRawPath() : link.getRawPath() + "?" + link.getRawQuery();
    }
}
