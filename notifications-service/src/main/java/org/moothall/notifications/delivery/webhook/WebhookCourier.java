package org.moothall.notifications.delivery.webhook;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.moothall.notifications.delivery.CallRules;
import org.moothall.notifications.delivery.Couriers;
import org.moothall.notifications.delivery.Parcel;
import org.moothall.notifications.delivery.SendResult;
import org.moothall.notifications.notice.CloudEventFormat;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.stereotype.Component;

/**
 * Calls webhooks as Standard Webhooks has it: the event as a structured CloudEvent, signed, under an id that is the same
 * for every try. Of the answer only the status counts; its body is not read. A receiver that was silent lately is not called,
 * which counts as a try all the same.
 */
@Component
class WebhookCourier implements Couriers.CallCourier {
    private static final ContentType CLOUD_EVENT = ContentType.create("application/cloudevents+json");
    private static final int GONE = 410;

    private final CloseableHttpClient http;
    private final CloudEventFormat format;
    private final SilentReceivers silent;
    private final InstantSource clock;
    private final CallRules rules;

    WebhookCourier(
            CloseableHttpClient webhookClient,
            CloudEventFormat format,
            SilentReceivers silent,
            InstantSource clock,
            CallRules rules) {
        this.http = webhookClient;
        this.format = format;
        this.silent = silent;
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public SendResult carry(Parcel.Call call) {
        if (silent.has(call.to().uri())) {
            return new SendResult.Deferred("not called: it did not answer in time a moment ago");
        }
        String body = format.write(call.event());
        HttpPost post = post(call, body, clock.instant().getEpochSecond());
        // The client's own timeouts begin anew with each byte that a receiver drips.
        CompletableFuture.delayedExecutor(rules.timeout().toMillis(), TimeUnit.MILLISECONDS)
                .execute(post::cancel);
        try (ClassicHttpResponse response = http.executeOpen(RoutingSupport.determineHost(post), post, null)) {
            return judge(response.getCode());
        } catch (FilteredHostException e) {
            return new SendResult.Rejected("the host leads to an address that is not allowed");
        } catch (UnknownHostException e) {
            return new SendResult.Deferred("the host name is not known");
        } catch (SocketTimeoutException e) {
            return tooLate(call);
        } catch (IOException | HttpException e) {
            return post.isAborted()
                    ? tooLate(call)
                    : new SendResult.Deferred("no connection: " + e.getClass().getSimpleName());
        }
    }

    private SendResult tooLate(Parcel.Call call) {
        silent.add(call.to().uri());
        return new SendResult.Deferred("no answer in time");
    }

    private static HttpPost post(Parcel.Call call, String body, long timestamp) {
        HttpPost post = new HttpPost(call.to().uri());
        post.setEntity(new ByteArrayEntity(body.getBytes(StandardCharsets.UTF_8), CLOUD_EVENT));
        post.setHeader("webhook-id", call.deliveryId());
        post.setHeader("webhook-timestamp", timestamp);
        post.setHeader(
                "webhook-signature", WebhookSignature.of(call.signingSecret(), call.deliveryId(), timestamp, body));
        return post;
    }

    private static SendResult judge(int status) {
        String note = "HTTP " + status;
        if (status >= 200 && status < 300) {
            return new SendResult.Accepted(note);
        }
        return status == GONE ? new SendResult.Gone(note) : new SendResult.Deferred(note);
    }
}
