package org.moothall.system.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.Mailbox;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.Told;
import org.moothall.system.outside.WebhookReceiver;

/** Reads all that the platform has written and said so far, wherever anybody could read it. */
public final class Wire {

    private final Platform platform;
    private final PublicVisitor visitor;

    public Wire(Platform platform) {
        this.platform = platform;
        this.visitor = new PublicVisitor(platform.anonymous());
    }

    /**
     * Everything.
     *
     * @param receivers the webhooks that were called
     * @param meetings the ids of the meetings to look at as a member of the public
     */
    public List<Text> texts(Collection<WebhookReceiver> receivers, Collection<String> meetings) {
        return Stream.of(
                        topics(),
                        deadLetters(),
                        webhooks(receivers),
                        letters(),
                        metrics(),
                        spans(),
                        logs(),
                        visitor.reads(meetings))
                .flatMap(texts -> texts)
                .toList();
    }

    private Stream<Text> topics() {
        return platform.topics().all(platform.topics().names()).stream()
                .map(told -> new Text(Place.TOPIC, told.toString(), timeOf(told), everythingOf(told)));
    }

    private Stream<Text> deadLetters() {
        return platform.topics().deadLettersOfMistakes().stream()
                .flatMap(letter -> Stream.of(
                        new Text(
                                Place.DEAD_LETTER,
                                letter.toString(),
                                null,
                                letter.key() + "\n" + lines(letter.headers())),
                        new Text(Place.DEAD_LETTER_BODY, letter.toString(), null, letter.text())));
    }

    private static String everythingOf(Told told) {
        return told.key() + "\n" + lines(told.headers()) + "\n" + told.text();
    }

    private static @Nullable Instant timeOf(Told told) {
        String time = told.headers().get("ce_time");
        return time == null ? null : Instant.parse(time);
    }

    private static Stream<Text> webhooks(Collection<WebhookReceiver> receivers) {
        return receivers.stream()
                .flatMap(receiver -> receiver.calls().stream())
                .map(call -> new Text(
                        Place.WEBHOOK,
                        call.id(),
                        Instant.parse(call.event().required("time").asString()),
                        call.headers() + "\n" + call.body()));
    }

    private Stream<Text> letters() {
        return platform.mailbox().all().stream()
                .map(letter -> new Text(Place.LETTER, Mailbox.recipients(letter), null, letter.toString()));
    }

    private Stream<Text> metrics() {
        return Stream.of(Part.values())
                .flatMap(part -> platform.at(part).tryGet("/actuator/prometheus").stream()
                        .filter(answer -> answer.status() == 200)
                        .map(Answer::text)
                        .map(page -> new Text(Place.METRIC, part.word(), null, page)));
    }

    private Stream<Text> spans() {
        return platform.spans().stream()
                .map(span -> new Text(Place.SPAN, span.path("name").asString(""), null, span.toString()));
    }

    /** Line by line, so that what is found can be shown. */
    private Stream<Text> logs() {
        try (Stream<Path> files = Files.walk(platform.home().resolve("logs"))) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> lines(file).stream()
                            .map(line -> new Text(Place.LOG, file.getFileName().toString(), null, line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }
}
