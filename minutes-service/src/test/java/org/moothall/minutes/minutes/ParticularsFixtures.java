package org.moothall.minutes.minutes;

import static org.moothall.minutes.minutes.MinutesFixtures.BEFORE;
import static org.moothall.minutes.minutes.MinutesFixtures.CANARY;
import static org.moothall.minutes.minutes.MinutesFixtures.CHAIR;
import static org.moothall.minutes.minutes.MinutesFixtures.after;
import static org.moothall.minutes.minutes.MinutesFixtures.attendance;
import static org.moothall.minutes.minutes.MinutesFixtures.content;
import static org.moothall.minutes.minutes.MinutesFixtures.meeting;

import java.util.List;
import org.moothall.minutes.meeting.AgendaItem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.Urgency;
import org.moothall.minutes.minutes.MinutesCommand.Approve;
import org.moothall.minutes.minutes.MinutesCommand.Circulate;
import org.moothall.minutes.minutes.MinutesCommand.Publish;
import org.moothall.minutes.minutes.MinutesCommand.RecordAttendance;
import org.moothall.minutes.minutes.MinutesCommand.RecordItem;
import org.moothall.minutes.minutes.MinutesCommand.StateCircumstances;
import org.moothall.minutes.minutes.MinutesCommand.SummariseForPublic;

/** A meeting with an urgent item and an exempt one that is urgent too, whose reason the agenda did not tell. */
public final class ParticularsFixtures {
    public static final String FLOOD = "The school was flooded on 29 November.";
    public static final String SUMMARY = "The panel agreed how to go on with one contract.";

    private ParticularsFixtures() {}

    public static List<AgendaItem> agenda() {
        return List.of(
                new AgendaItem("item-1", 1, "Apologies", false, null),
                new AgendaItem("item-2", 2, "Closure of a school", false, new Urgency(FLOOD)),
                new AgendaItem("item-3", 3, "Exempt item", true, new Urgency(null)));
    }

    public static KnownMeeting heard(long version, List<AgendaItem> agenda) {
        return meeting(version, "agenda-published", agenda);
    }

    public static Minutes draft() {
        return Minutes.open(heard(3, agenda()), agenda(), BEFORE).minutes();
    }

    /** Written, with the circumstances of the exempt item not stated yet. */
    public static Minutes circulated() {
        Minutes one = after(draft(), new RecordItem("item-2", null, content("schools")));
        Minutes two = after(one, new RecordItem("item-3", "Sale " + CANARY, content(CANARY)));
        return after(after(two, new RecordAttendance(attendance())), new Circulate());
    }

    /** The whole record: what is exempt holds the canary, and the summary does not. */
    public static Minutes published() {
        Minutes stated = after(circulated(), new StateCircumstances("item-3", "An offer ends: " + CANARY));
        Minutes summed = after(stated, new SummariseForPublic("item-3", SUMMARY));
        return after(after(after(summed, new Circulate()), new Approve(CHAIR)), new Publish());
    }
}
