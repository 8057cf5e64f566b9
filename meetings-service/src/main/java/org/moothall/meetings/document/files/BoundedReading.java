package org.moothall.meetings.document.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.moothall.meetings.document.DocumentReading;
import org.moothall.meetings.document.DocumentText;
import org.moothall.meetings.document.DocumentText.Legibility;
import org.moothall.meetings.document.files.TextGathering.Full;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Reads few documents at once, each in a thread of its own: one that a file has caught in an endless loop is left behind, and
 * counts among the few for as long as it goes on.
 */
@Component
@EnableConfigurationProperties(TextLimits.class)
final class BoundedReading implements DocumentReading {
    private static final Logger log = LoggerFactory.getLogger(BoundedReading.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final TextLimits limits;
    private final Semaphore places;

    BoundedReading(TextLimits limits) {
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce());
    }

    @Override
    public Optional<DocumentText> read(InputStream content, String mediaType) throws IOException {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        FutureTask<DocumentText> task;
        try {
            byte[] bytes = content.readAllBytes();
            task = new FutureTask<>(() -> legible(bytes, mediaType));
            Thread.ofPlatform().name("document-text").daemon().start(() -> {
                try {
                    task.run();
                } finally {
                    places.release();
                }
            });
        } catch (IOException | RuntimeException | Error e) {
            places.release();
            throw e;
        }
        return Optional.of(await(task));
    }

    private DocumentText await(FutureTask<DocumentText> task) throws IOException {
        try {
            return task.get(limits.patience().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("A document takes longer to be read than it may; it is said to be unreadable");
            return DocumentText.without(Legibility.UNREADABLE);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A document could not be read", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The reading was interrupted", e);
        }
    }

    private DocumentText legible(byte[] content, String mediaType) {
        try {
            return text(content, mediaType);
        } catch (IOException e) {
            log.info("A document of kind {} cannot be read for its text: {}", mediaType, e.getMessage());
            return DocumentText.without(Legibility.UNREADABLE);
        }
    }

    private DocumentText text(byte[] content, String mediaType) throws IOException {
        Optional<OfficeKind> office = OfficeKind.of(mediaType);
        if (office.isPresent()) {
            return OfficeText.read(content, office.get(), limits);
        }
        return switch (mediaType) {
            case "application/pdf" -> PdfText.read(content, limits);
            case "text/plain" -> plain(content);
            default -> DocumentText.without(Legibility.NO_WORDS);
        };
    }

    private DocumentText plain(byte[] content) {
        TextGathering gathering = new TextGathering(limits);
        try {
            gathering.add(decoded(content));
            return gathering.whole(false);
        } catch (Full full) {
            return gathering.cut(full, false);
        }
    }

    /** As UTF-8, or where it is not that, as Windows has always written English. */
    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }
}
