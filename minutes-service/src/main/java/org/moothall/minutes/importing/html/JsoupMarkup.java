package org.moothall.minutes.importing.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.moothall.minutes.importing.Line;
import org.moothall.minutes.importing.Markup;
import org.springframework.stereotype.Component;

/** Reads HTML as a browser without scripts would show it: every text of the body, in order, parted where blocks part. */
@Component
final class JsoupMarkup implements Markup {

    @Override
    public List<Line> lines(String source) {
        Document document = Jsoup.parse(source);
        LineGatherer gatherer = new LineGatherer(Rooms.of(document.body()));
        document.body().traverse(gatherer);
        return gatherer.finish();
    }
}
