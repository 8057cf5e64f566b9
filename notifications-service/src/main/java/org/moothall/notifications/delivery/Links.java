package org.moothall.notifications.delivery;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.moothall.notifications.subscription.Subscription;

/** The addresses that stand in letters, below the one under which the public reaches the platform. */
final class Links {
    private final String base;

    Links(URI publicUrl) {
        String text = publicUrl.toString();
        this.base = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    URI to(String path) {
        return URI.create(base + path);
    }

    URI confirm(String subscriptionId, String token) {
        return to("/api/subscriptions/" + subscriptionId + "/confirmation?token=" + encoded(token));
    }

    URI unsubscribe(Subscription subscription) {
        return to("/api/subscriptions/" + subscription.id() + "/unsubscription?token="
                + encoded(subscription.unsubscribeToken()));
    }

    /** A page and no address of the API: nothing but a person follows it. */
    URI change(Subscription subscription) {
        return to("/subscriptions/" + subscription.id() + "?token=" + encoded(subscription.unsubscribeToken()));
    }

    private static String encoded(String token) {
        return URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
