package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pages as text, without a reader of HTML, and findings as lines that a person can compare. */
public final class PageFixtures {

    private PageFixtures() {}

    static PageReader reader() {
        return new PageReader(noMarkup());
    }

    static Markup noMarkup() {
        return html -> {
            throw new AssertionError("This test reads text");
        };
    }

    /** One point of minutes on a page that has everything else in order. */
    static ImportedPage point(String words) {
        return reader().readText("Agenda item\n\nA title\n\nMinutes:\n\n\u00B7 " + words + "\n");
    }

    /** The titles of a page that has several items; none where it has one. */
    static List<String> titles(String text) {
        return whole(text).stream()
                .flatMap(minutes -> minutes.items().stream())
                .map(item -> String.valueOf(item.page().title()))
                .toList();
    }

    static Optional<WholeMinutes> whole(String text) {
        return MinutesReader.ifSeveral(
                new Reading.Read("text/plain", text.lines().map(Line::plain).toList(), List.of()));
    }

    public static List<String> findings(ImportedPage page) {
        List<String> lines = new ArrayList<>();
        String title = page.title();
        lines.add("title: " + (title == null ? "" : title));
        page.points().forEach(point -> lines.add("point: " + point));
        page.decisions().forEach(decision -> lines.add("verdict: " + verdict(decision)));
        page.actions().forEach(action -> lines.add("action: " + action(action)));
        page.supportingDocuments()
                .forEach(document -> lines.add(
                        "document: " + document.title() + " | " + (document.href() == null ? "" : document.href())));
        page.warnings()
                .forEach(warning -> lines.add("warning: " + warning.code().word()));
        return lines;
    }

    static String action(FoundAction action) {
        return (action.owner() == null ? "nobody" : action.owner()) + " | " + action.text();
    }

    static String verdict(FoundDecision decision) {
        FoundDecision.Subject on = decision.on();
        return decision.verdict().word() + (on == null ? "" : " " + on.name().toLowerCase(Locale.ROOT));
    }
}
