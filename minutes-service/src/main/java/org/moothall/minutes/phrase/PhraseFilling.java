package org.moothall.minutes.phrase;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.moothall.http.Problem;
import org.moothall.minutes.meeting.KnownMeeting;
import org.moothall.minutes.meeting.KnownMeetings;
import org.moothall.minutes.meeting.MeetingCalendar;
import org.springframework.stereotype.Component;

/** Fills a phrase from what is known of a meeting and from what the clerk gives; the clerk's own word counts. */
@Component
public class PhraseFilling {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Phrases phrases;
    private final KnownMeetings meetings;
    private final MeetingCalendar calendar;

    PhraseFilling(Phrases phrases, KnownMeetings meetings, MeetingCalendar calendar) {
        this.phrases = phrases;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    /** Raises a problem where there is no such phrase, or a placeholder stays open. */
    public FilledPhrase fill(String phraseId, String meetingId, Map<String, String> given) {
        Phrase phrase = phrases.find(phraseId)
                .orElseThrow(() -> Problem.refused("phrase-unknown", "There is no such phrase")
                        .field("phraseId", "names no phrase that is known: " + phraseId)
                        .raise());
        PhraseText text = new PhraseText(phrase.text());
        Map<String, String> values = new HashMap<>();
        meetings.find(meetingId).ifPresent(meeting -> ofMeeting(meeting, values));
        values.putAll(given);
        requireNothingOpen(text.placeholders(), values.keySet());
        requireNothingElse(text.placeholders(), given.keySet());
        return new FilledPhrase(phrase.verdict(), text.filledWith(values));
    }

    private void ofMeeting(KnownMeeting meeting, Map<String, String> values) {
        values.put("body", meeting.bodyName());
        values.put("date", DAY.format(meeting.day()));
        values.put("time", TIME.format(meeting.startsAt().atZoneSameInstant(LONDON)));
        if (!meeting.venue().isBlank()) {
            values.put("venue", meeting.venue());
        }
        calendar.lastBefore(meeting.meetingId()).ifPresent(last -> values.put("last-date", DAY.format(last.day())));
    }

    private static void requireNothingOpen(Set<String> placeholders, Set<String> filled) {
        List<String> open =
                placeholders.stream().filter(name -> !filled.contains(name)).toList();
        if (!open.isEmpty()) {
            Problem problem = Problem.refused(
                            "phrase-not-filled", "The phrase has a placeholder that nothing is known for")
                    .todo("Give a value for each of them.");
            open.forEach(name -> problem.field("values." + name, "is missing"));
            throw problem.raise();
        }
    }

    private static void requireNothingElse(Set<String> placeholders, Set<String> given) {
        given.stream()
                .filter(name -> !placeholders.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.invalid("The phrase has no such placeholder")
                            .field("values." + name, "is none of " + String.join(", ", placeholders))
                            .raise();
                });
    }
}
