package org.moothall.gateway.minuting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The page for a text that somebody else has changed meanwhile: theirs, mine and both together, to choose from. */
@Component
class Merging {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"i?(\\d{1,18})\"");

    private final MinuteItemModel model;
    private final JsonMapper json;

    Merging(MinuteItemModel model, JsonMapper json) {
        this.model = model;
        this.json = json;
    }

    ModelAndView page(String meetingId, String itemId, ItemForm mine, Reading reading, Sending sending) {
        ModelAndView page = model.page(meetingId, itemId, reading);
        page.setStatus(HttpStatus.PRECONDITION_FAILED);
        page.addObject("mine", mine);
        Sent compared = sending.send(Command.post("/api/minutes/{}/items/{}/merge", meetingId, itemId)
                .body(new Sides(base(mine), mine.written())));
        if (compared instanceof Sent.Done(var body, var _)) {
            Merge merge = json.treeToValue(body, Merge.class);
            page.setViewName("minuting/merge");
            page.addObject("merge", merge);
            page.addObject("mine", mine.seen(merge.seen()));
            page.addObject("theirs", ItemForm.of(merge.theirs().text(), merge.seen()));
            page.addObject(
                    "together",
                    merge.proposal() == null
                            ? null
                            : ItemForm.of(merge.proposal().text(), merge.seen()));
            return page;
        }
        return notCompared(page, mine);
    }

    /** The version that it was written on is no longer kept: what was typed stays, beside what is saved now. */
    private static ModelAndView notCompared(ModelAndView page, ItemForm mine) {
        ItemForm saved = (ItemForm) page.getModel().get("form");
        page.addObject("form", mine.seen(saved == null ? null : saved.seen()));
        page.addObject("theirsNow", saved);
        return page;
    }

    private record Sides(long base, ItemForm.Written mine) {}

    private static long base(ItemForm mine) {
        Matcher tag = TAG.matcher(mine.seen() == null ? "" : mine.seen());
        return tag.matches() ? Long.parseLong(tag.group(1)) : 1;
    }
}
