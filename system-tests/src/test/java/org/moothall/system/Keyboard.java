package org.moothall.system;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;

/** Somebody without a mouse, who goes from one thing to the next with the tab key until it is the one that is looked for. */
record Keyboard(Page page) {
    private static final int MOST_STEPS = 300;
    private static final String MORE = "…";

    /** What a screen reader says when something gets the focus. */
    private static final String NAME = """
            () => {
              const one = document.activeElement
              const text = it => it?.innerText ?? ''
              const name = one.getAttribute('aria-label') || [...(one.labels ?? [])].map(text).join(' ') || text(one)
              return name.replace(/\\s+/g, ' ').trim()
            }""";

    /** Goes to what has this name, or a name that begins so where it ends with three dots. */
    void to(String name) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            String here = page.evaluate(NAME).toString();
            if (name.endsWith(MORE)
                    ? here.startsWith(name.substring(0, name.length() - MORE.length()))
                    : here.equals(name)) {
                return;
            }
        }
        throw new AssertionError("The tab key does not come to " + name + " on " + page.url());
    }

    /** Follows the link, or presses the button, and waits for the page that comes of it. */
    void press(String name) {
        to(name);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    void write(String name, String text) {
        to(name);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** In the order of day and month that this browser shows, which is that of the machine and not of the page. */
    void date(String name, LocalDate day) {
        parts(name, day.toString(), "ddMMyyyy", "MMddyyyy", day);
    }

    /** By the clock of 24 or of 12 hours, as this browser has it. */
    void time(String name, LocalTime time) {
        parts(name, DateTimeFormatter.ofPattern("HH:mm").format(time), "HHmm", "hhmma", time);
    }

    private void parts(String name, String wanted, String one, String other, TemporalAccessor value) {
        to(name);
        for (String order : List.of(one, other)) {
            page.keyboard().type(DateTimeFormatter.ofPattern(order, Locale.UK).format(value));
            if (wanted.equals(page.evaluate("document.activeElement.value"))) {
                return;
            }
            backToTheFirstPartOf(name);
        }
        throw new AssertionError(name + " does not take " + wanted);
    }

    private void backToTheFirstPartOf(String name) {
        while (page.evaluate(NAME).equals(name)) {
            page.keyboard().press("Shift+Tab");
        }
        page.keyboard().press("Tab");
    }

    /** One of a list, by the first letters of its words. */
    void choose(String name, String option) {
        to(name);
        page.keyboard().type(option);
    }

    /** The option of a group that comes so many after the one that is chosen. */
    void moveOn(String chosen, int times) {
        to(chosen);
        for (int step = 0; step < times; step++) {
            page.keyboard().press("ArrowDown");
        }
    }

    /** The first option of a group in which none is chosen. */
    void tick(String name) {
        to(name);
        page.keyboard().press("Space");
    }
}
