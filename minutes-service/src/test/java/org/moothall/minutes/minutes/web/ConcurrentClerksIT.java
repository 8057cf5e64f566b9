package org.moothall.minutes.minutes.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.http.Role.CLERK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.Api;
import org.moothall.minutes.Meetings;
import org.moothall.minutes.RealService;
import org.moothall.minutes.minutes.Answer;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.ItemContent;
import org.moothall.minutes.minutes.ItemDesk;
import org.moothall.minutes.minutes.ItemHistory;
import org.moothall.minutes.minutes.MinuteBook;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.MinutesFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many clerks at one minutes, on two replicas: each with a desk of its own before the same store. */
@RealService
class ConcurrentClerksIT {
    private static final List<String> ITEMS = List.of("item-1", Meetings.ITEM, Meetings.EXEMPT_ITEM);
    private static final int SAVES = 25;

    @LocalServerPort
    private int port;

    @Autowired
    private MinuteBook book;

    @Autowired
    private ItemHistory history;

    @Test
    void onDifferentItemsLoseNothingAndNoneIsRefused() throws Exception {
        String id = new Meetings(new Api(port)).held();
        List<MinutesDesk> replicas = List.of(replica(), replica(), replica());

        List<List<Answer>> answers = together(ITEMS.size(), clerk -> {
            List<Answer> mine = new ArrayList<>();
            long seen = 1;
            for (int save = 1; save <= SAVES; save++) {
                Answer answer = write(replicas.get(clerk), id, ITEMS.get(clerk), seen, text(clerk, save));
                mine.add(answer);
                seen = ((Answer.Done) answer).filed().version();
            }
            return mine;
        });

        assertThat(answers.stream().flatMap(List::stream)).allMatch(Answer.Done.class::isInstance);
        Filed filed = book.find(id).orElseThrow();
        assertThat(filed.version()).isEqualTo(1 + ITEMS.size() * SAVES);
        ItemDesk items = new ItemDesk(replica(), history);
        for (int clerk = 0; clerk < ITEMS.size(); clerk++) {
            int which = clerk;
            assertThat(items.texts(id, ITEMS.get(clerk)).reversed().stream()
                            .flatMap(text -> text.item().content().paragraphs().stream()))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, SAVES)
                            .mapToObj(save -> text(which, save))
                            .toList());
        }
    }

    @Test
    void onTheSameItemWinOneForEachVersionAndTheOthersAreTold() throws Exception {
        String id = new Meetings(new Api(port)).held();
        List<MinutesDesk> replicas = List.of(replica(), replica());
        int clerks = 6;
        CyclicBarrier round = new CyclicBarrier(clerks);
        Map<Long, String> won = new ConcurrentHashMap<>();

        List<List<Answer>> answers = together(clerks, clerk -> {
            List<Answer> mine = new ArrayList<>();
            for (int save = 1; save <= SAVES; save++) {
                round.await();
                long seen = book.find(id).orElseThrow().version();
                round.await();
                String text = text(clerk, save);
                Answer answer = write(replicas.get(clerk % 2), id, Meetings.ITEM, seen, text);
                if (answer instanceof Answer.Done(Filed filed)) {
                    assertThat(won.put(filed.version(), text)).isNull();
                }
                mine.add(answer);
            }
            return mine;
        });

        for (int save = 0; save < SAVES; save++) {
            int round1 = save;
            List<Answer> ofRound =
                    answers.stream().map(mine -> mine.get(round1)).toList();
            assertThat(ofRound).filteredOn(Answer.Done.class::isInstance).hasSize(1);
            assertThat(ofRound).filteredOn(Answer.Stale.class::isInstance).hasSize(clerks - 1);
        }
        assertThat(book.find(id).orElseThrow().version()).isEqualTo(1 + SAVES);
        ItemDesk items = new ItemDesk(replica(), history);
        won.forEach((version, text) -> assertThat(items.asOf(id, Meetings.ITEM, version)
                        .orElseThrow()
                        .item()
                        .content()
                        .paragraphs())
                .containsExactly(text));
    }

    @Test
    void overHttpAreNeverRefusedForWhatOthersWriteElsewhere() throws Exception {
        Api api = new Api(port);
        String id = new Meetings(api).held();

        List<List<Integer>> statuses = together(ITEMS.size(), clerk -> {
            String item = "/api/minutes/" + id + "/items/" + ITEMS.get(clerk);
            List<Integer> mine = new ArrayList<>();
            String etag = api.get(item, CLERK).etag();
            for (int save = 1; save <= SAVES; save++) {
                Api.Reply reply =
                        api.autosave(item, etag, "{\"paragraphs\": [\"%s\"]}".formatted(text(clerk, save)), CLERK);
                mine.add(reply.status());
                etag = reply.etag();
            }
            return mine;
        });

        assertThat(statuses.stream().flatMap(List::stream)).containsOnly(204);
        assertThat(new ItemDesk(replica(), history).texts(id, Meetings.ITEM)).hasSize(SAVES + 1);
    }

    private interface Clerk<T> {
        T works(int number) throws Exception;
    }

    private static <T> List<T> together(int clerks, Clerk<T> clerk) throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(clerks)) {
            List<Future<T>> working = IntStream.range(0, clerks)
                    .mapToObj(number -> threads.submit(() -> clerk.works(number)))
                    .toList();
            List<T> done = new ArrayList<>();
            for (Future<T> one : working) {
                done.add(one.get());
            }
            return done;
        }
    }

    private MinutesDesk replica() {
        return new MinutesDesk(
                book,
                history,
                MinutesFixtures.RULES,
                MinutesFixtures.unnumbered(book),
                MinutesFixtures.SEALING,
                Instant::now);
    }

    private static Answer write(MinutesDesk desk, String meetingId, String itemId, long seen, String text) {
        ItemContent content = new ItemContent(List.of(text), List.of(), null, List.of(), List.of());
        return desk.handle(
                meetingId, OptionalLong.of(seen), new RecordItem(itemId, null, content), MinutesFixtures.CLERK);
    }

    private static String text(int clerk, int save) {
        return "Clerk %d, save %d".formatted(clerk, save);
    }
}
