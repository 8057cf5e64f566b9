package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;
import tools.jackson.databind.JsonNode;

/** What every page of the list promises, whoever looks at it and however. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageQualityIT {
    private static final int MOST_BYTES = 100_000;
    private static final int MOST_QUESTIONS = 8;
    private static final int NARROW = 320;

    private final Platform platform;
    private final Chromium browser;
    private final Map<EveryPage, Seen> seen = new HashMap<>();
    private Map<String, String> names = Map.of();

    PageQualityIT(Platform platform) {
        this.platform = platform;
        this.browser = new Chromium(platform);
    }

    @BeforeAll
    void somethingToShow() {
        names = ShownCouncil.of(platform);
        // A service that has just started needs its time to describe itself; until then a page says what is missing.
        await("whole API description")
                .atMost(Staff.SOON)
                .until(() -> platform.anonymous()
                        .get("/api/openapi.json")
                        .expect(200)
                        .json()
                        .at("/info/x-moothall-missing")
                        .isEmpty());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    Stream<EveryPage> pages() {
        return EveryPage.all().stream().map(page -> page.with(names));
    }

    /** Those that stay as they are: the one of a meeting that is going on says how to follow it, and that is another way. */
    Stream<EveryPage> publicPages() {
        return openedPages()
                .filter(EveryPage::isForAnyone)
                .filter(what -> !what.address().contains(names.get("sitting-slug")));
    }

    Stream<EveryPage> openedPages() {
        return pages().filter(page -> !page.isSent());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isFitForEverybodyOnEveryScreenAndOnPaper(EveryPage what) {
        try (Visit visit = Visit.to(browser, what, new NewContextOptions().setViewportSize(1280, 1024))) {
            Inspection page = visit.inspection();
            assertSoftly(found -> {
                found.assertThat(visit.status()).as("status").isEqualTo(what.status());
                found.assertThat(page.structure()).as("structure").isEmpty();
                found.assertThat(page.violations()).as("axe").isEmpty();
                found.assertThat(page.focus(false)).as("focus").isEmpty();
                found.assertThat(page.inForcedColours()).as("forced colours").isEmpty();
                found.assertThat(page.onPaper(what.isRead())).as("print").isEmpty();
                visit.page().setViewportSize(NARROW, 640);
                found.assertThat(page.sideways())
                        .as("pixels beyond a screen of 320")
                        .isZero();
                found.assertThat(page.violations()).as("axe on a narrow screen").isEmpty();
                // What a window of 1280 by 1024 has room for at 400 %.
                visit.page().setViewportSize(NARROW, 256);
                found.assertThat(page.sideways())
                        .as("pixels beyond the edge at 400 %")
                        .isZero();
                found.assertThat(page.focus(true)).as("focus at 400 %").isEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void saysTheSameWithoutScripts(EveryPage what) {
        try (Visit visit = Visit.to(browser, what, new NewContextOptions().setJavaScriptEnabled(false))) {
            assertThat(visit.inspection().content())
                    .containsExactlyElementsOf(seen(what).content());
        }
    }

    @ParameterizedTest
    @MethodSource("openedPages")
    void isLightStrictAndNobodysBusiness(EveryPage what) {
        Seen page = seen(what);
        assertSoftly(found -> {
            found.assertThat(page.bytes()).as("bytes").isBetween(1L, (long) MOST_BYTES);
            found.assertThat(page.asked()).as("asked").allMatch(address -> address.startsWith(browser.address("/")));
            found.assertThat(page.policy())
                    .as("policy")
                    .startsWith(
                            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; ")
                    .doesNotContain("unsafe", "*");
            // A browser notes that a page came with a status of its own, and that a day is none.
            found.assertThat(page.complaints())
                    .as("complaints")
                    .allMatch(text -> text.contains("the server responded with a status of 4")
                            || text.contains("\"soon\" does not conform"));
        });
    }

    /** All pages first, since the spans of a page are told some seconds after it. */
    @Test
    void noPageAsksTheServicesMuch() {
        Map<String, String> traces = new TreeMap<>();
        openedPages().forEach(what -> traces.put(what.toString(), seen(what).trace()));

        Map<String, Long> questions = new TreeMap<>();
        traces.forEach((page, trace) -> questions.put(page, questionsIn(trace)));
        System.out.println("Questions to the services:\n"
                + questions.entrySet().stream()
                        .map(one -> "%4d  %s".formatted(one.getValue(), one.getKey()))
                        .collect(Collectors.joining("\n")));

        assertThat(questions)
                .allSatisfy((page, asked) -> assertThat(asked).as(page).isLessThanOrEqualTo(MOST_QUESTIONS));
    }

    /** Of an address that several may open, or with a question, the title is that of the page itself. */
    @Test
    void noTwoPagesHaveOneTitle() {
        Map<String, Set<String>> byTitle = openedPages()
                .filter(what -> what.status() == 200)
                .filter(what -> !what.address().contains("?"))
                .collect(Collectors.groupingBy(
                        what -> seen(what).title(),
                        TreeMap::new,
                        Collectors.mapping(EveryPage::address, Collectors.toSet())));

        assertThat(byTitle)
                .allSatisfy(
                        (title, addresses) -> assertThat(addresses).as(title).hasSize(1));
    }

    /** A page as it is when it is simply opened: each is opened once for all that is asked of it. */
    private Seen seen(EveryPage what) {
        return seen.computeIfAbsent(what, _ -> {
            try (Visit visit = Visit.to(browser, what, new NewContextOptions())) {
                return new Seen(
                        visit.page().title(),
                        visit.inspection().content(),
                        visit.bytes(),
                        List.copyOf(visit.asked()),
                        visit.header("content-security-policy"),
                        List.copyOf(visit.complaints()),
                        visit.trace());
            }
        });
    }

    private record Seen(
            String title,
            List<String> content,
            long bytes,
            List<String> asked,
            String policy,
            List<String> complaints,
            String trace) {}

    /** How often the gateway asked a service, by the spans of the trace: the one of the page ends after all others. */
    private long questionsIn(String trace) {
        return await("the spans of the page")
                .atMost(Staff.SOON)
                .until(
                        () -> spans(trace),
                        spans -> spans.stream().anyMatch(span -> isOfKind(span, "SERVER") && isOfPage(span)))
                .stream()
                .filter(span -> isOfKind(span, "CLIENT"))
                .count();
    }

    private List<JsonNode> spans(String trace) {
        return platform.spans().stream()
                .filter(span -> span.required("traceId").asString().equals(trace))
                .filter(span -> span.at("/localEndpoint/serviceName").asString().equals("gateway"))
                .toList();
    }

    private static boolean isOfKind(JsonNode span, String kind) {
        return span.path("kind").asString("").equals(kind);
    }

    private static boolean isOfPage(JsonNode span) {
        return !span.at("/tags/http.url").asString("").contains("/assets/");
    }
}
