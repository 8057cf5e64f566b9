package org.moothall.system.privacy;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.moothall.system.outside.Part;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.WebhookReceiver;
import org.moothall.system.privacy.Steps.Step;

/**
 * What a council and its public do for a while, by chance but the same for the same seed, with a canary in everything that
 * is private at first or for ever. It begins and ends with one meeting of each kind, so that none of them is left to luck.
 */
public final class History implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<Part> SENDERS = List.of(Part.MEETINGS, Part.MINUTES, Part.NOTIFICATIONS);

    private final Platform platform;
    private final Council council;
    private final AgendaSteps agendas;
    private final MinutesSteps minutes;
    private final SubscriberSteps subscribers;
    private final ClumsySteps clumsy;
    private final List<Step> lots = new ArrayList<>();

    public History(long seed, Canaries canaries, Platform platform) {
        this.platform = platform;
        this.council = new Council(new Random(seed), canaries, platform);
        this.agendas = new AgendaSteps(council);
        this.minutes = new MinutesSteps(council);
        this.subscribers = new SubscriberSteps(council);
        this.clumsy = new ClumsySteps(council);
        Stream.of(agendas, minutes, subscribers, clumsy)
                .map(Steps::weighted)
                .forEach(steps -> steps.forEach((step, weight) -> lots.addAll(Collections.nCopies(weight, step))));
    }

    /** A body, and a subscriber of each kind who wants all that there is. */
    public void begin() throws IOException {
        agendas.body();
        subscribers.byWebhook(WebhookReceiver.open(), List.of());
        subscribers.byMail();
        await("letter to confirm")
                .atMost(PATIENCE)
                .until(() -> platform.mailbox().all().toString().contains(Searchlight.MARK));
    }

    public void goOn(int steps) throws Exception {
        for (int step = 0; step < steps; step++) {
            council.any(lots).orElseThrow().take();
        }
        aWholeMeeting();
        clumsy.unreadableRecords();
        settle();
    }

    /** Open and exempt business, from the draft to the report on an action. */
    private void aWholeMeeting() {
        Sitting sitting = agendas.scheduleHeld();
        agendas.addItem(sitting, false);
        agendas.addItem(sitting, true);
        sitting.items.keySet().stream().sorted().forEach(item -> agendas.attach(sitting, item));
        agendas.publish(sitting);
        sitting.items.keySet().stream().sorted().forEach(item -> minutes.minute(sitting, item));
        minutes.finish(sitting);
    }

    /**
     * Until all is on the topics, the webhook that wants everything has been called about the last of it, and what cannot be
     * read is put aside.
     */
    private void settle() {
        String last = council.sittings.getLast().id;
        WebhookReceiver everything = subscribers.receivers.getFirst();
        await("last call of the webhook")
                .atMost(PATIENCE)
                .until(() -> everything.calls().stream()
                        .anyMatch(call -> call.body().contains("minutes-published")
                                && call.body().contains(last)));
        await("nothing to be pending")
                .atMost(PATIENCE)
                .until(() -> SENDERS.stream()
                        .allMatch(part -> platform.at(part)
                                .get("/actuator/prometheus")
                                .text()
                                .matches("(?s).*\nrelay_pending_count(\\{[^\n]*})? 0\\.0\n.*")));
        await("dead letters of both services that read a record")
                .atMost(PATIENCE)
                .until(() -> lettersOfMistakes() == 2L * council.mistakes.size());
    }

    private long lettersOfMistakes() {
        return platform.topics().deadLettersOfMistakes().stream()
                .filter(letter -> council.mistakes.contains(letter.key()))
                .map(letter -> letter.topic() + " " + letter.key())
                .distinct()
                .count();
    }

    public Collection<WebhookReceiver> receivers() {
        return subscribers.receivers;
    }

    /** The ids of all its meetings. */
    public List<String> meetings() {
        return council.sittings.stream().map(sitting -> sitting.id).toList();
    }

    /** How often each kind of request was answered in which way. */
    public Map<String, Long> answers() {
        return council.answers();
    }

    @Override
    public void close() {
        subscribers.close();
    }
}
