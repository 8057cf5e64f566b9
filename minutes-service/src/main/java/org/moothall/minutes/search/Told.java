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

    /** Its published minutes: the open items, and what the public is told of the exempt ones. */
    record OfMinutes(
            String meetingId,
            long version,
            Sitting sitting,
            List<Person> people,
            List<Minuted> items,
            List<Summary> summaries)
            implements Told {
        public OfMinutes {
            people = List.copyOf(people);
            items = List.copyOf(items);
            summaries = List.copyOf(summaries);
        }
    }

    /** An action, which has versions of its own. */
    record OfAction(String meetingId, long version, Task task) implements Told {}

    /** An item of the agenda, with whatever else is said about it there. */
    record AgendaPoint(String itemId, String title, List<String> texts, List<Paper> papers) {
        public AgendaPoint {
            texts = List.copyOf(texts);
            papers = List.copyOf(papers);
        }
    }

    /** What the minutes have under an item. */
    record Minuted(
            String itemId,
            String title,
            List<String> numbers,
            List<String> texts,
            List<Resolution> decisions,
            List<Task> actions,
            List<Moved> motions) {
        public Minuted {
            numbers = List.copyOf(numbers);
            texts = List.copyOf(texts);
            decisions = List.copyOf(decisions);
            actions = List.copyOf(actions);
            motions = List.copyOf(motions);
        }
    }

    /** A decision. */
    record Resolution(String decisionId, String verdict, String text) {}

    /**
     * A motion or an amendment.
     *
     * @param mover empty where nobody is named, as the seconder
     * @param result empty where there is none
     * @param votes how many there were of each option, as "yes 5"
     */
    record Moved(String motionId, String text, String mover, String seconder, String result, List<String> votes) {
        public Moved {
            votes = List.copyOf(votes);
        }
    }

    /** What the proper officer tells the public of an exempt item, under its neutral title. */
    record Summary(String itemId, String title, List<String> numbers, String text) {
        public Summary {
            numbers = List.copyOf(numbers);
        }
    }

    /** Who is to do what. */
    record Task(String actionId, String itemId, String owner, String text) {}
}
