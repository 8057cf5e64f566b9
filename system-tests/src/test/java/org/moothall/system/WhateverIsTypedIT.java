package org.moothall.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.system.outside.OnThePlatform;
import org.moothall.system.outside.Platform;

/** Whatever somebody types in the forms of all pages: they are told which field is wrong, and have what they typed. */
@OnThePlatform
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhateverIsTypedIT {
    /** No field of any service takes as much. */
    private static final String TOO_MUCH = "x".repeat(60_000);

    private static final String STRANGE =
            "\"'><b data-canary></b><script>document.title = 'run'</script> a\u200Bb \u202Ec\u202C {{7*7}} ${7*7} \\u0000 %00";

    private final Platform platform;
    private final Chromium browser;
    private final Map<String, Page> open = new HashMap<>();
    private Map<String, String> overfilled = Map.of();
    /** A council of its own, since strange words are taken, and change what other pages show. */
    private Map<String, String> strange = Map.of();

    WhateverIsTypedIT(Platform platform) {
        this.platform = platform;
        this.browser = new Chromium(platform);
    }

    @BeforeAll
    void somethingToShow() {
        overfilled = ShownCouncil.of(platform);
        strange = ShownCouncil.of(platform);
    }

    @AfterAll
    void close() {
        browser.close();
    }

    static Stream<EveryPage> pages() {
        return EveryPage.all().stream().filter(page -> !page.isSent() && page.status() == 200);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tooMuchIsRefusedWithItsFieldAndNotLost(EveryPage page) {
        assertThat(faults(page.with(overfilled), TOO_MUCH, true)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void strangeWordsAreWordsAndNothingElse(EveryPage page) {
        assertThat(faults(page.with(strange), STRANGE, false)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> faults(EveryPage page, String words, boolean tooMuch) {
        Page there = open.computeIfAbsent(page.who(), this::page);
        return (List<String>) there.evaluate(
                Inspection.text("fill"), Map.of("address", page.address(), "words", words, "tooMuch", tooMuch));
    }

    private Page page(String who) {
        Page page = browser.visit(who).newPage();
        page.navigate(browser.address("/privacy"));
        return page;
    }
}
