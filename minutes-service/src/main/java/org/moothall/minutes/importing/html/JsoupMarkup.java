package org.moothall.minutes.importing.html;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Markup;
import org.moothall.minutes.importing.Warning;
import org.springframework.stereotype.Component;

/** Reads HTML as a browser without scripts would show it: every text of the body, in order, parted where blocks part. */
@Component
final class JsoupMarkup implements Markup {
    private static final String ACTIVE = "script, object, embed, applet, iframe, [^on]";

    @Override
    public List<Line> lines(String source) {
        Document document = Jsoup.parse(source);
        LineGatherer gatherer = new LineGatherer(Rooms.of(document.body()), Leads.of(document.body()));
        document.body().traverse(gatherer);
        return gatherer.finish();
    }

    @Override
    public List<Warning> doubts(String source) {
        Document document = Jsoup.parse(source);
        boolean runs = document.selectFirst(ACTIVE) != null
                || document.select("a[href]").stream().anyMatch(JsoupMarkup::isScript);
        return runs
                ? List.of(new Warning(
                        Warning.Code.ACTIVE_CONTENT,
                        "The page has scripts or embedded objects: they were not run, and what they would show is not here",
                        "page"))
                : List.of();
    }

    private static boolean isScript(Element link) {
        return link.attr("href").strip().toLowerCase(Locale.ROOT).startsWith("javascript:");
    }
}
