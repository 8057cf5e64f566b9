package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.minuting.Typed;

/** The times of a meeting as they are shown to be filled in, and as they were typed. */
record SessionForm(String startedAt, String endedAt, List<Break> breaks) {
    record Break(String from, String to, String reason) {
        Break until(String time) {
            return new Break(from, time, reason);
        }

        Adjourned adjourned() {
            return new Adjourned(sent(from), sent(to), reason.isBlank() ? null : reason);
        }
    }

    /** What is sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Written(@Nullable String startedAt, @Nullable String endedAt, List<Adjourned> adjournments) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Adjourned(
            @Nullable String from,
            @Nullable String to,
            @Nullable String reason) {}

    static SessionForm of(Sitting.@Nullable Times times) {
        if (times == null) {
            return new SessionForm("", "", List.of());
        }
        return new SessionForm(
                TypedTime.field(times.startedAt()),
                TypedTime.field(times.endedAt()),
                times.adjournments().stream()
                        .map(one -> new Break(
                                TypedTime.field(one.from()),
                                TypedTime.field(one.to()),
                                one.reason() == null ? "" : one.reason()))
                        .toList());
    }

    static SessionForm of(Typed typed) {
        return new SessionForm(
                typed.raw("startedAt"),
                typed.raw("endedAt"),
                typed.rows("adjournments").stream()
                        .map(row -> new Break(row.raw("from"), row.raw("to"), row.raw("reason")))
                        .filter(one -> !one.from().isBlank() || !one.to().isBlank())
                        .toList());
    }

    Written written() {
        return new Written(
                sent(startedAt),
                sent(endedAt),
                breaks.stream().map(Break::adjourned).toList());
    }

    private static @Nullable String sent(String typed) {
        return TypedTime.sent(typed.isBlank() ? null : typed.strip());
    }

    /** With what a button says, at that time. */
    SessionForm at(String what, String time) {
        List<Break> later = new ArrayList<>(breaks);
        switch (what) {
            case "begin" -> {
                return new SessionForm(time, endedAt, breaks);
            }
            case "end" -> {
                return new SessionForm(startedAt, time, breaks);
            }
            case "adjourn" -> later.add(new Break(time, "", ""));
            case "resume" -> {
                if (!later.isEmpty()) {
                    later.add(later.removeLast().until(time));
                }
            }
            default -> {}
        }
        return new SessionForm(startedAt, endedAt, List.copyOf(later));
    }

    /**
     * What it means where that is saved already which a button says: it began once, whenever the button was pressed. The
     * other form is what was sent, with the time at which it came.
     */
    SessionForm as(String what, SessionForm saved, SessionForm sent) {
        String then = saved.timeOf(what);
        return then.isEmpty() ? sent : at(what, then);
    }

    private String timeOf(String what) {
        return switch (what) {
            case "begin" -> startedAt;
            case "end" -> endedAt;
            case "adjourn" -> breaks.isEmpty() ? "" : breaks.getLast().from();
            case "resume" -> breaks.isEmpty() ? "" : breaks.getLast().to();
            default -> "";
        };
    }
}
