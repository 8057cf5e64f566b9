package org.moothall.gateway.minuting;

import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page of an item shows around its form: the minutes, the item as it is saved, and those beside it. */
@Component
class MinuteItemModel {
    private final MinutesTrails trails;

    MinuteItemModel(MinutesTrails trails) {
        this.trails = trails;
    }

    ModelAndView page(String meetingId, String itemId, Reading reading) {
        Asked<MinutesRecord> asked = reading.ask(MinutesRecord.class, "/api/minutes/{}", meetingId);
        Answer.Found<ItemText> item = reading.ask(ItemText.class, "/api/minutes/{}/items/{}", meetingId, itemId)
                .found();
        Answer.Found<MinutesRecord> whole = asked.found();
        MinutesRecord minutes = whole.value();
        ModelAndView page = new ModelAndView("minuting/item");
        page.addObject("minutes", minutes);
        page.addObject("item", minutes.item(itemId).orElseThrow(PageProblems::notFound));
        page.addObject("before", minutes.beside(itemId, -1));
        page.addObject("after", minutes.beside(itemId, 1));
        page.addObject("place", place(minutes, itemId));
        page.addObject("blocks", item.value().blocks());
        page.addObject("seenWhole", whole.etag());
        page.addObject("form", ItemForm.of(item.value(), item.etag()));
        page.addObject("trail", trails.to(minutes));
        return page;
    }

    private static int place(MinutesRecord minutes, String itemId) {
        return minutes.items().stream().map(ItemText::itemId).toList().indexOf(itemId) + 1;
    }
}
