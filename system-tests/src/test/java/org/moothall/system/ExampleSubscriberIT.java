package org.moothall.system;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.system.KeptCopy.Kept;
import org.moothall.system.outside.Answer;
import org.moothall.system.outside.ExampleProgram;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import org.moothall.system.outside.Told;

/** Another system's own copy of the meetings, kept by the programs of examples/ while they are killed again and again. */
@OnThePlatform
class ExampleSubscriberIT {

    private static final String TOPIC = "moothall.meetings";
    private static final long SEED = 20_261_123;
    private static final int LIVES = 6;
    private static final int THINGS_IN_A_LIFE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    /** Each look reads every meeting that the other tests made as well, and the gateway answers anybody fifty a second. */
    private static final Duration AS_OFTEN_AS_ALLOWED = Duration.ofSeconds(8);

    @TempDir
    Path directory;

    private final Platform platform;
    private final Staff staff;
    private final Random random = new Random(SEED);

    ExampleSubscriberIT(Platform platform) {
        this.platform = platform;
        this.staff = Staff.of(platform);
    }

    @Test
    void endsWithWhatTheApiShowsHoweverOftenItIsKilled() {
        KeptCopy diary = new KeptCopy(directory.resolve("diary"));
        BusyOffice office = BusyOffice.withEverything(staff, staff.body("Ferries Panel"), random);

        try (ExampleProgram subscriber = diaryKeeper()) {
            killWhileInTheMiddle(subscriber, office);
            forgetHowFarItHasRead(subscriber, diary);
            killWhileInTheMiddle(subscriber, office);
            platform.topics().tellAgain(firstEventsOf(office.meetings()));
            subscriber.start();

            await("the same meetings")
                    .atMost(PATIENCE)
                    .pollInterval(AS_OFTEN_AS_ALLOWED)
                    .untilAsserted(() -> {
                        assertThat(diary.places()).isEqualTo(platform.topics().ends(TOPIC));
                        Map<String, Kept> kept = diary.meetings();
                        assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(allMeetings());
                        assertThat(kept)
                                .allSatisfy((id, meeting) ->
                                        assertThat(meeting).isEqualTo(KeptCopy.shownBy(platform.anonymous(), id)));
                    });
            assertThat(subscriber.isRunning()).isTrue();
        }
    }

    @Test
    void endsWithWhatTheApiShowsByWebhookToo() throws IOException {
        KeptCopy diary = new KeptCopy(directory.resolve("diary"));
        String body = staff.body("Lighthouses Panel");
        BusyOffice office = BusyOffice.withNews(staff, body, random);
        int port = freePort();
        Path secret = directory.resolve("secret.txt");
        Files.writeString(secret, confirmedSecret(body, port));

        try (ExampleProgram receiver = hook(port, secret)) {
            killWhileInTheMiddle(receiver, office);
            receiver.start();

            await("the same meetings").atMost(PATIENCE).untilAsserted(() -> {
                Map<String, Kept> kept = diary.meetings();
                assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(office.meetings());
                assertThat(kept).allSatisfy((id, meeting) -> {
                    Kept shown = KeptCopy.shownBy(platform.anonymous(), id);
                    assertThat(meeting.state()).isEqualTo(shown.state());
                    assertThat(meeting.version()).isLessThanOrEqualTo(shown.version());
                });
            });
        }
    }

    /** Each life ends at random: while the program catches up, or while it is told one thing after another. */
    private void killWhileInTheMiddle(ExampleProgram program, BusyOffice office) {
        for (int life = 0; life < LIVES; life++) {
            long before = program.lines();
            program.start();
            if (random.nextBoolean()) {
                office.work(1);
                awaitLines(program, before + 1);
            }
            long end = program.lines() + 1 + random.nextInt(THINGS_IN_A_LIFE);
            var work = runAsync(() -> office.work(THINGS_IN_A_LIFE));
            awaitLines(program, end);
            program.kill();
            work.join();
        }
    }

    /** Long overtaken: what a relay may tell once more that crashed before it noted what it had told. */
    private List<Told> firstEventsOf(List<String> meetings) {
        return platform.topics().all(List.of(TOPIC)).stream()
                .filter(event -> meetings.contains(event.subject()) && event.sequence() == 1)
                .toList();
    }

    private static void awaitLines(ExampleProgram program, long wanted) {
        await("line " + wanted)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> program.lines() >= wanted);
    }

    /** Once it has written down how far it is: then it is killed, and all of that is lost. */
    private static void forgetHowFarItHasRead(ExampleProgram program, KeptCopy diary) {
        program.start();
        await("its place").atMost(PATIENCE).until(() -> !diary.places().isEmpty());
        program.kill();
        diary.forgetPlaces();
    }

    private ExampleProgram diaryKeeper() {
        return new ExampleProgram(
                "examples/subscriber/CouncilDiary.java",
                List.of("kafka-clients-", "slf4j-api-"),
                directory.resolve("said"),
                platform.brokers(),
                directory.resolve("diary").toString());
    }

    private ExampleProgram hook(int port, Path secret) {
        return new ExampleProgram(
                "examples/webhook/CouncilHook.java",
                List.of("jackson-core-3", "jackson-databind-3", "jackson-annotations-"),
                directory.resolve("said"),
                Integer.toString(port),
                secret.toString(),
                directory.resolve("diary").toString());
    }

    private String confirmedSecret(String body, int port) {
        Map<String, Object> wanted = Map.of(
                "channel", "webhook", "target", "http://127.0.0.1:" + port, "filter", Map.of("bodies", List.of(body)));
        String id = staff.integrator()
                .post("/api/subscriptions", wanted)
                .expect(202)
                .field("id");
        return staff.integrator()
                .post("/api/subscriptions/" + id + "/confirmation", Map.of())
                .expect(200)
                .field("signingSecret");
    }

    private List<String> allMeetings() {
        List<String> ids = new ArrayList<>();
        String next = "";
        do {
            Answer page =
                    platform.anonymous().get("/api/meetings?limit=100" + next).expect(200);
            page.items(_ -> true)
                    .forEach(meeting -> ids.add(meeting.required("id").asString()));
            next = page.json().has("next") ? "&cursor=" + page.field("next") : "";
        } while (!next.isEmpty());
        return ids;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
