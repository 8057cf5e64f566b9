package org.moothall.notifications.delivery;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.moothall.notifications.notice.Envelope;
import org.moothall.notifications.subscription.EmailAddress;
import org.moothall.notifications.subscription.WebhookUrl;

/** A delivery made ready to be sent. Its id stays the same for every try. */
public sealed interface Parcel {

    String deliveryId();

    /** An e-mail. */
    record Letter(String deliveryId, EmailAddress to, String subject, List<Line> lines, URI unsubscribe)
            implements Parcel {}

    /** A line of a letter, or a link with its words. */
    record Line(String text, Optional<URI> link) {

        static Line of(String text) {
            return new Line(text, Optional.empty());
        }

        static Line link(String text, URI link) {
            return new Line(text, Optional.of(link));
        }
    }

    /** A signed call of a webhook. */
    record Call(String deliveryId, WebhookUrl to, String signingSecret, Envelope event) implements Parcel {

        @Override
        public String toString() {
            return "Call[" + deliveryId + "]";
        }
    }
}
