package org.moothall.notifications.delivery;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.notifications.notice.Notice;
import org.moothall.notifications.notice.Notices;
import org.moothall.notifications.subscription.ConfirmationDesk;
import org.moothall.notifications.subscription.EmailAddress;
import org.moothall.notifications.subscription.ErasedTarget;
import org.moothall.notifications.subscription.Subscription;
import org.moothall.notifications.subscription.SubscriptionDesk;
import org.moothall.notifications.subscription.SubscriptionStatus;
import org.moothall.notifications.subscription.WebhookUrl;

/** Makes a parcel of a delivery at the moment of sending, so that no link with a secret in it is ever kept. */
public final class Packing {
    private final SubscriptionDesk subscriptions;
    private final ConfirmationDesk confirmations;
    private final Notices notices;
    private final Links links;

    public Packing(SubscriptionDesk subscriptions, ConfirmationDesk confirmations, Notices notices, URI publicUrl) {
        this.subscriptions = subscriptions;
        this.confirmations = confirmations;
        this.notices = notices;
        this.links = new Links(publicUrl);
    }

    Packed pack(Delivery delivery) {
        Optional<Subscription> found = subscriptions.find(delivery.subscriptionId());
        if (found.isEmpty() || found.get().status() == SubscriptionStatus.CANCELLED) {
            return new Packed.Pointless("the subscription has ended");
        }
        return delivery.cause().asksForConfirmation()
                ? confirmation(delivery, found.get())
                : notice(delivery, found.get());
    }

    private Packed notice(Delivery delivery, Subscription subscription) {
        Notice notice = notices.find(delivery.cause().eventId()).orElseThrow();
        if (subscription.status() != SubscriptionStatus.CONFIRMED) {
            return new Packed.Pointless("the subscription is not confirmed any more");
        }
        return switch (subscription.target()) {
            case EmailAddress address -> new Packed.Ready(letter(delivery, subscription, address, notice));
            case ErasedTarget _ -> new Packed.Pointless("the subscription has ended");
            case WebhookUrl url ->
                subscription.signingSecret() == null
                        ? new Packed.Pointless("the webhook has no signing secret")
                        : new Packed.Ready(
                                new Parcel.Call(delivery.id(), url, subscription.signingSecret(), notice.event()));
        };
    }

    private Parcel.Letter letter(Delivery delivery, Subscription subscription, EmailAddress address, Notice notice) {
        List<Parcel.Line> lines = new ArrayList<>();
        lines.add(Parcel.Line.of(notice.headline()));
        notice.particulars().forEach(line -> lines.add(Parcel.Line.of(line)));
        lines.add(Parcel.Line.link("Read more", links.to(notice.path())));
        URI unsubscribe = links.unsubscribe(subscription);
        lines.add(Parcel.Line.link("Change what we tell you", links.change(subscription)));
        lines.add(Parcel.Line.link("Stop these e-mails", unsubscribe));
        return new Parcel.Letter(delivery.id(), address, notice.headline(), lines, unsubscribe);
    }

    private Packed confirmation(Delivery delivery, Subscription subscription) {
        if (subscription.status() == SubscriptionStatus.CONFIRMED) {
            return new Packed.Pointless("the subscription is confirmed already");
        }
        if (!(subscription.target() instanceof EmailAddress address)) {
            return new Packed.Pointless("a webhook is confirmed by an integrator");
        }
        URI link = links.confirm(subscription.id(), confirmations.newToken(subscription.id()));
        URI unsubscribe = links.unsubscribe(subscription);
        List<Parcel.Line> lines = List.of(
                Parcel.Line.of("Somebody, hopefully you, asked for notices of council meetings to this address."),
                Parcel.Line.link("Yes, send me the notices", link),
                Parcel.Line.of("If it was not you, do nothing: without your confirmation no notice is sent."),
                Parcel.Line.link("Withdraw the request", unsubscribe));
        return new Packed.Ready(
                new Parcel.Letter(delivery.id(), address, "Please confirm your subscription", lines, unsubscribe));
    }

    /** A parcel, or the reason why there is nothing to send any more. */
    sealed interface Packed {

        record Ready(Parcel parcel) implements Packed {}

        record Pointless(String why) implements Packed {}
    }
}
