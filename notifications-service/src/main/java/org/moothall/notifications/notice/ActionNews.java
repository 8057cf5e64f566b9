package org.moothall.notifications.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.notifications.subscription.EventName;

/** An action came out of published minutes, its state changed, or its due date is near or over. */
public record ActionNews(
        Envelope envelope,
        EventName name,
        String actionId,
        String bodyId,
        String owner,
        String text,
        @Nullable LocalDate due,
        String status)
        implements PublicEvent {

    @Override
    public @Nullable String bodyName() {
        return null;
    }

    @Override
    public String path() {
        return "/api/actions/" + actionId;
    }

    @Override
    public List<String> texts() {
        return List.of(text, owner);
    }

    @Override
    public String headline(String body) {
        String what = switch (name) {
            case ACTION_OPENED -> "New action";
            case ACTION_DUE_SOON -> "Action due soon";
            case ACTION_OVERDUE -> "Action overdue";
            default -> "Action updated";
        };
        return what + ": " + body;
    }

    @Override
    public List<String> particulars() {
        List<String> lines = new ArrayList<>(List.of("Action: " + text, "Owner: " + owner, "Status: " + status));
        if (due != null) {
            lines.add("Due: " + LondonTime.day(due));
        }
        return lines;
    }
}
