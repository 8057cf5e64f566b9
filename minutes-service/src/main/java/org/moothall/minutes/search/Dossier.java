package org.moothall.minutes.search;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that was told of one meeting, each part in its newest version, and what can be found of it. In which order it was
 * told, and how often, makes no difference: an older version never takes the place of a newer one.
 */
public record Dossier(
        String meetingId,
        Told.@Nullable OfMeeting meeting,
        Told.@Nullable OfMinutes minutes,
        SortedMap<String, Told.OfAction> actions) {

    public static Dossier empty(String meetingId) {
        return new Dossier(meetingId, null, null, new TreeMap<>());
    }

    /** The dossier with this in it, or itself where it knows as much already. */
    public Dossier with(Told told) {
        return switch (told) {
            case Told.OfMeeting newer ->
                isNews(newer, meeting) ? new Dossier(meetingId, newer, minutes, actions) : this;
            case Told.OfMinutes newer ->
                isNews(newer, minutes) ? new Dossier(meetingId, meeting, newer, actions) : this;
            case Told.OfAction newer -> isNews(newer, actions.get(newer.task().actionId())) ? withAction(newer) : this;
        };
    }

    private static boolean isNews(Told told, @Nullable Told known) {
        return known == null || known.version() < told.version();
    }

    private Dossier withAction(Told.OfAction action) {
        SortedMap<String, Told.OfAction> all = new TreeMap<>(actions);
        all.put(action.task().actionId(), action);
        return new Dossier(meetingId, meeting, minutes, all);
    }

    /** What can be found, without the documents; an action waits until minutes are published that have its item. */
    public List<Entry> entries() {
        return DossierEntries.of(this);
    }

    /** The documents of its agenda by their ids, none of them with its text. */
    public SortedMap<String, FiledPaper> papers() {
        SortedMap<String, FiledPaper> papers = new TreeMap<>();
        if (meeting != null) {
            meeting.agenda()
                    .forEach(point -> point.papers()
                            .forEach(paper -> papers.put(
                                    paper.documentId(),
                                    new FiledPaper(
                                            meetingId,
                                            meeting.sitting(),
                                            point.itemId(),
                                            point.title(),
                                            paper,
                                            null))));
        }
        return papers;
    }
}
