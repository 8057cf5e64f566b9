package org.moothall.minutes.search.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.minutes.search.SearchFixtures.CABINET;
import static org.moothall.minutes.search.SearchFixtures.PANEL;
import static org.moothall.minutes.search.SearchFixtures.agenda;
import static org.moothall.minutes.search.SearchFixtures.form;
import static org.moothall.minutes.search.SearchFixtures.item;
import static org.moothall.minutes.search.SearchFixtures.minutes;
import static org.moothall.minutes.search.SearchFixtures.point;
import static org.moothall.minutes.search.SearchFixtures.search;
import static org.moothall.minutes.search.SearchFixtures.sitting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.minutes.search.Access;
import org.moothall.minutes.search.Entry;
import org.moothall.minutes.search.Facts;
import org.moothall.minutes.search.Hit;
import org.moothall.minutes.search.Hits;
import org.moothall.minutes.search.Kind;
import org.moothall.minutes.search.Reach;
import org.moothall.minutes.search.SearchDesk;
import org.moothall.minutes.search.SearchForm;
import org.moothall.minutes.search.SearchIndex;
import org.moothall.minutes.search.Told;

class LuceneSearchTest {

    @TempDir
    private Path directory;

    private Shelves shelves;

    @BeforeEach
    void open() {
        shelves = new Shelves(directory);
        shelves.shelf().live();
    }

    @AfterEach
    void close() {
        shelves.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waiting times | minute/m1/item-1",
                "waited | minute/m1/item-1",
                "\"times waiting\" |",
                "\"waiting times had fallen\" | minute/m1/item-1",
                "wait* -fallen |",
                "educat* | action/m1/action-of-item-1",
                "decision:plan | decision/m1/decision-of-item-1",
                "action:figures | action/m1/action-of-item-1",
                "owner:director | action/m1/action-of-item-1",
                "owner:figures |",
                "dwr | minute/m2/item-1",
                "D\u0175r | minute/m2/item-1",
                "nothing-of-this |"
            })
    void findsWhatHasAllThatIsAskedFor(String q, @Nullable String id) {
        shelves.tell(roads(), pupils());

        assertThat(ids(form(q))).isEqualTo(id == null ? List.of() : List.of(id));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number:77/26 | 2",
                "number:77 | 2",
                "number:77* | 2",
                "number:7 | 0",
                "77/26 | 2",
                "mover:weald | 1",
                "mover:\"Ada Weald\" result:CARRIED | 1",
                "mover:weald result:lost | 0",
                "motion:bridge | 1",
                "decision:bridge | 0",
                "-result:carried kind | 0"
            })
    void findsMinutesByTheirNumberAndMotionsByMoverAndResult(String q, int count) {
        Told.Moved motion = new Told.Moved(
                "a", "That the bridge be mended", "Cllr Ada Weald", "Cllr Bo Shire", "carried", List.of("yes 5"));
        shelves.tell(minutes(
                "m1",
                1,
                new Told.Minuted(
                        "item-1",
                        "Roads",
                        List.of("77/26", "77"),
                        List.of("x"),
                        List.of(),
                        List.of(),
                        List.of(motion))));

        assertThat(ids(form(q))).hasSize(count);
    }

    @Test
    void findsTitlesAlthoughTheFirstEntryHadNone() {
        shelves.tell(minutes("m1", 1, item("item-1", "", "Roads.", null, null)));
        shelves.tell(minutes("m2", 1, item("item-1", "Bridges", "", null, null)));

        assertThat(ids(form("title:bridges"))).containsExactly("minute/m2/item-1");
    }

    @Test
    void looksForWelshWordsAsTheyStand() {
        shelves.tell(minutes("m1", 1, item("item-1", "Planning", "Planning and plans.", null, null)));

        assertThat(ids(form("plan"))).hasSize(1);
        assertThat(ids(with(form("plan"), "cy", null))).isEmpty();
        assertThat(ids(with(form("plans"), "cy", null))).hasSize(1);
    }

    @Test
    void narrowsByBodyKindDayAndMember() {
        shelves.tell(roads(), pupils());

        assertThat(found("body", CABINET))
                .extracting(hit -> hit.card().meetingId())
                .containsOnly("m2");
        assertThat(found("kind", "decision"))
                .extracting(hit -> hit.card().kind())
                .containsOnly(Kind.DECISION);
        assertThat(found("from", "2026-12-01"))
                .extracting(hit -> hit.card().meetingId())
                .containsOnly("m1");
        // Half past eleven in the evening of the 30th by UTC is the 1st in London, in summer.
        assertThat(found("to", "2026-06-30")).isEmpty();
        assertThat(found("to", "2026-07-01"))
                .extracting(hit -> hit.card().meetingId())
                .containsOnly("m2");
        assertThat(found("member", "member-1")).hasSize(4);
        assertThat(found("member", "idris fenwick")).hasSize(4);
        assertThat(found("member", "Nettleship")).hasSize(4);
        assertThat(found("member", "Fenwick Amara")).isEmpty();
    }

    @Test
    void countsWhatItFoundByBodyKindAndYear() {
        shelves.tell(roads(), pupils());

        Hits hits = shelves.find(search(
                new SearchForm(null, List.of(PANEL, CABINET), List.of(), null, null, null, null, null, true, null, 1)));

        assertThat(hits.total()).isEqualTo(4);
        assertThat(hits.facets().bodies())
                .containsExactly(
                        new Hits.Count(PANEL, "Children and Families Panel", 3), new Hits.Count(CABINET, "Cabinet", 1));
        assertThat(hits.facets().kinds())
                .containsExactlyInAnyOrder(
                        new Hits.Count("minute", "minute", 2),
                        new Hits.Count("decision", "decision", 1),
                        new Hits.Count("action", "action", 1));
        assertThat(hits.facets().years()).containsExactly(new Hits.Count("2026", "2026", 4));
    }

    @Test
    void marksWhatWasFoundAndEscapesEverythingElse() {
        shelves.tell(minutes(
                "m1",
                1,
                item(
                        "item-1",
                        "<script>alert('roads')</script>",
                        "Roads <img src=x onerror=\"alert(1)\"> & </mark><mark>bridges.",
                        null,
                        null)));

        Hit hit = shelves.find(search("roads")).hits().getFirst();

        assertThat(hit.title()).contains("<mark>roads</mark>").contains("&lt;script&gt;");
        assertThat(hit.text())
                .contains("<mark>Roads</mark>")
                .contains("&lt;img")
                .contains("&lt;&#x2F;mark&gt;");
        assertThat(hit.title().replaceAll("</?mark>", "") + hit.text().replaceAll("</?mark>", ""))
                .doesNotContain("<", ">", "\"", "'");
    }

    @Test
    void ofWhatIsEquallyGoodShowsTheLatestMeetingFirstWhereverAPageEnds() {
        for (int number : List.of(3, 9, 1, 7, 5, 2, 8, 4, 6)) {
            shelves.tell(minutes(
                    "m" + number,
                    1,
                    sitting(PANEL, "2026-12-%02dT10:00:00Z".formatted(number)),
                    item("item-1", "Roads", "", null, null)));
        }

        for (int limit = 1; limit < 10; limit++) {
            Hits hits = shelves.find(search(
                    new SearchForm("roads", List.of(), List.of(), null, null, null, null, null, false, null, limit)));

            assertThat(hits.hits())
                    .extracting(hit -> hit.card().meetingId())
                    .isSortedAccordingTo(Comparator.reverseOrder())
                    .hasSize(limit);
            assertThat(hits.hits().getFirst().card().meetingId()).isEqualTo("m9");
        }
    }

    @ParameterizedTest
    @CsvSource({"relevance", "date"})
    void pagesThroughEverythingOnce(String sort) {
        for (int number = 0; number < 37; number++) {
            shelves.tell(minutes(
                    "m" + number,
                    1,
                    sitting(PANEL, "2026-12-%02dT10:00:00Z".formatted(1 + number % 5)),
                    item("item-1", "Roads", "Roads ".repeat(1 + number % 3), null, null)));
        }

        List<String> all = new ArrayList<>();
        String after = null;
        do {
            Hits page = shelves.find(search(
                    new SearchForm("roads", List.of(), List.of(), null, null, null, null, sort, false, after, 5)));
            List<Hit> shown = page.hits();
            shown.forEach(hit -> all.add(hit.card().id()));
            after = page.more() ? shown.getLast().place().token() : null;
        } while (after != null);

        assertThat(all).hasSize(37).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhereThePageEndedThoughWhatWasPublishedSinceMovedAllScores() {
        for (int number = 0; number < 12; number++) {
            shelves.tell(minutes("m" + number, 1, item("item-1", "Water", "Roads. ".repeat(1 + number), null, null)));
        }
        List<String> all = new ArrayList<>();
        String after = null;
        do {
            Hits page = shelves.find(search(
                    new SearchForm("roads", List.of(), List.of(), null, null, null, null, null, false, after, 2)));
            List<Hit> shown = page.hits();
            shown.forEach(hit -> all.add(hit.card().id()));
            after = page.more() ? shown.getLast().place().token() : null;
            int since = all.size();
            for (int number = 0; number < 10; number++) {
                shelves.tell(minutes("since" + since + "-" + number, 1, item("item-1", "Bridges", "", null, null)));
            }
        } while (after != null);

        assertThat(all).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void suggestsWordsThatAreThereAndNoneOfWhatWasReplaced() {
        shelves.tell(agenda("m1", 1, point("item-1", "Pupil referral units"), point("item-2", "Canaries")));
        shelves.tell(agenda("m2", 1, point("item-1", "Referrals and refuges")));

        assertThat(shelves.suggest("the ref").completions())
                .containsExactlyInAnyOrder("referral", "referrals", "refuges");
        assertThat(shelves.suggest("pupl referral").didYouMean()).isEqualTo("pupil referral");
        assertThat(shelves.suggest("canar").completions()).containsExactly("canaries");

        shelves.tell(agenda("m1", 2, point("item-1", "Pupil referral units")));

        assertThat(shelves.suggest("canar").completions()).isEmpty();
        assertThat(shelves.suggest("canarie").didYouMean()).isNull();
        assertThat(ids(form("canaries"))).isEmpty();
    }

    @Test
    void findsWhatIsWithheldOnlyForThoseWhoReachIt() {
        shelves.tell(agenda("m1", 1, point("item-1", "Sale of land")));
        shelves.room().put(Map.of("m1", List.of(secret("Sale of land at Canary Wharf"))));
        SearchForm form = new SearchForm("land", List.of(), List.of(), null, null, null, null, null, true, null, 10);

        Hits everybodys = shelves.find(search(form));
        Hits clerks = shelves.find(search(form), Reach.WITHHELD_TOO);

        assertThat(everybodys.hits()).extracting(hit -> hit.card().access()).containsExactly(Access.PUBLIC);
        assertThat(everybodys.total()).isEqualTo(1);
        assertThat(everybodys.toString()).doesNotContainIgnoringCase("canary");
        assertThat(everybodys.facets().bodies())
                .containsExactly(new Hits.Count(PANEL, "Children and Families Panel", 1));
        assertThat(shelves.suggest("land canar").completions()).isEmpty();
        assertThat(shelves.suggest("canry").didYouMean()).isNull();
        assertThat(clerks.hits())
                .extracting(hit -> hit.card().access())
                .containsExactlyInAnyOrder(Access.PUBLIC, Access.EXEMPT);
        assertThat(clerks.facets().bodies()).hasSize(2);
        assertThat(shelves.suggest("land canar", Reach.WITHHELD_TOO).completions())
                .containsExactly("canary");
    }

    @Test
    void whatIsWithheldChangesNoScoreOfWhatEverybodyFinds() {
        shelves.tell(agenda("m1", 1, point("item-1", "Sale of land"), point("item-2", "Roads")));
        float before = shelves.find(search("land")).hits().getFirst().score();

        shelves.room().put(Map.of("m1", List.of(secret("land"), secret("land land"))));

        assertThat(shelves.find(search("land")).hits().getFirst().score()).isEqualTo(before);
    }

    @Test
    void writesNothingOfWhatIsWithheldIntoTheDirectory() throws IOException {
        shelves.tell(agenda("m1", 1, point("item-1", "Public")));
        shelves.room().put(Map.of("m1", List.of(secret("Canary Wharf"))));
        shelves.shelf().live().commit();

        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, ISO_8859_1)).doesNotContainIgnoringCase("canary");
            }
        }
    }

    @Test
    void breaksOffWhatTakesTooLong() {
        for (int number = 0; number < 50; number++) {
            shelves.tell(minutes("m" + number, 1, item("item-1", "Roads", "Roads.", null, null)));
        }
        shelves.shelf().live().commit();
        shelves.close();

        try (Shelves impatient = new Shelves(directory, Duration.ZERO)) {
            impatient.shelf().live();

            assertThat(impatient.index().find(search("roads"), Reach.PUBLIC))
                    .isInstanceOf(SearchIndex.TookTooLong.class);
        }
    }

    @Test
    void answersWhateverIsTyped() {
        shelves.tell(roads(), pupils());
        SearchDesk desk = shelves.desk();
        Random random = new Random(8);
        List<String> pieces = List.of(
                "road",
                "*",
                "\"",
                "-",
                "title:",
                "owner:",
                " ",
                " ",
                "?",
                "~2",
                "^",
                "(",
                "]",
                "AND",
                "\\",
                "/.*/",
                "\uD800",
                "\uD83D\uDE00",
                "\u0000",
                "\u200B",
                "w\u0302",
                "\u0634",
                "\u5B57",
                "x".repeat(300));

        for (int times = 0; times < 3_000; times++) {
            String text = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining());

            assertThat(desk.search(with(form(text), random.nextBoolean() ? "cy" : "en", text), Reach.PUBLIC))
                    .as(text)
                    .isNotNull();
            assertThat(desk.suggest(text, Reach.PUBLIC)).as(text).isNotNull();
        }
    }

    private static Entry secret(String title) {
        return new Entry(
                "exempt/minute/m1/item-1/0",
                Kind.MINUTE,
                title,
                "",
                "",
                "m1",
                sitting(CABINET, "2026-06-30T23:30:00Z"),
                "item-1",
                List.of(),
                "/api/minutes/m1",
                Access.EXEMPT,
                Facts.NONE);
    }

    private static Told roads() {
        return minutes(
                "m2",
                1,
                sitting(CABINET, "2026-06-30T23:30:00Z"),
                item("item-1", "Flood water", "Welsh Water (D\u0175r) spoke.", null, null));
    }

    private static Told pupils() {
        return minutes(
                "m1",
                7,
                item(
                        "item-1",
                        "Pupil referral units",
                        "Waiting times had fallen.",
                        "that the plan for 2027 be supported.",
                        "Send members the figures."));
    }

    private static SearchForm with(SearchForm form, String lang, @Nullable String member) {
        return new SearchForm(form.q(), List.of(), List.of(), null, null, member, lang, null, true, null, 10);
    }

    private List<String> ids(SearchForm form) {
        return shelves.find(search(form)).hits().stream()
                .map(hit -> hit.card().id())
                .toList();
    }

    private List<Hit> found(String parameter, String value) {
        SearchForm form = new SearchForm(
                null,
                parameter.equals("body") ? List.of(value) : List.of(),
                parameter.equals("kind") ? List.of(value) : List.of(),
                parameter.equals("from") ? value : null,
                parameter.equals("to") ? value : null,
                parameter.equals("member") ? value : null,
                null,
                null,
                false,
                null,
                10);
        return shelves.find(search(form)).hits();
    }
}
