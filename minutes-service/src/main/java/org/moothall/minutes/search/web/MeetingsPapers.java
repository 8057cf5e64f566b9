package org.moothall.minutes.search.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.moothall.minutes.search.PaperText;
import org.moothall.minutes.search.Papers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks meetings-service for the texts of documents, as anybody may: it signs in as nobody, so that whatever is a draft or
 * exempt is not there for it.
 */
@Component
@EnableConfigurationProperties(PaperSettings.class)
final class MeetingsPapers implements Papers {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final PaperSettings settings;
    private final JsonMapper json;

    MeetingsPapers(PaperSettings settings, @Qualifier("eventJson") JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** A text on the wire; other fields are ignored. */
    record TextV1(boolean paged, List<PageV1> pages) {
        TextV1 {
            requireNonNull(pages, "pages is missing");
        }

        PaperText text() {
            return new PaperText(pages.stream().map(PageV1::text).toList(), paged);
        }
    }

    record PageV1(String text) {
        PageV1 {
            requireNonNull(text, "pages.text is missing");
        }
    }

    @Override
    public Answer text(String documentId) {
        URI address = URI.create(
                "%s/api/documents/%s/text".formatted(settings.meetings(), URLEncoder.encode(documentId, UTF_8)));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .timeout(settings.patience())
                .build();
        // The patience of a request ends with the head of its answer: that for all of it is ours.
        AtomicBoolean answered = new AtomicBoolean();
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, head -> {
            answered.set(true);
            return BodyHandlers.limiting(BodyHandlers.ofByteArray(), settings.largestText())
                    .apply(head);
        });
        try {
            return read(answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Refused("no answer within " + settings.patience());
        } catch (ExecutionException e) {
            return failed(requireNonNull(e.getCause()), answered.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Away("the service is being stopped");
        } finally {
            answer.cancel(true);
        }
    }

    private Answer read(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != HttpStatus.OK.value()) {
            return new Refused("answered with " + answer.statusCode());
        }
        try {
            return new Had(json.readValue(answer.body(), TextV1.class).text());
        } catch (JacksonException e) {
            return new Refused("what was answered is no text: " + e.getOriginalMessage());
        }
    }

    /** A connection that ends before any answer has begun is nobody's answer, as is none. */
    private static Answer failed(Throwable cause, boolean answered) {
        return switch (cause) {
            case HttpTimeoutException e when !(e instanceof HttpConnectTimeoutException) -> new Refused(e.toString());
            case IOException e when answered -> new Refused(e.toString());
            case IOException e -> new Away(e.toString());
            default -> throw new IllegalStateException("A document could not be asked for", cause);
        };
    }
}
