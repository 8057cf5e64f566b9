package org.moothall.minutes.search;

import java.util.List;

/** What an event told of a meeting, without anything of an exempt item: the state of one aggregate in one version. */
public sealed interface Told {
    String meetingId();

    long version();

    /** The meeting, with its agenda once that is published. */
    record OfMeeting(String meetingId, long version, Sitting sitting, List<AgendaPoint> agenda) implements Told {
        public OfMeeting {
            agenda = List.copyOf(agenda);
        }
    }

    /** Its published minutes. */
    record OfMinutes(String meetingId, long version, Sitting sitting, List<Person> people, List<Minuted> items)
            implements Told {
        public OfMinutes {
            people = List.copyOf(people);
            items = List.copyOf(items);
        }
    }

    /** An action, which has versions of its own. */
    record OfAction(String meetingId, long version, Task task) implements Told {}

    /** An item of the agenda, with whatever else is said about it there. */
    record AgendaPoint(String itemId, String title, List<String> texts) {
        public AgendaPoint {
            texts = List.copyOf(texts);
        }
    }

    /** What the minutes have under an item. */
    record Minuted(String itemId, String title, List<String> texts, List<Resolution> decisions, List<Task> actions) {
        public Minuted {
            texts = List.copyOf(texts);
            decisions = List.copyOf(decisions);
            actions = List.copyOf(actions);
        }
    }

    /** A decision. */
    record Resolution(String decisionId, String verdict, String text) {}

    /** Who is to do what. */
    record Task(String actionId, String itemId, String owner, String text) {}
}
