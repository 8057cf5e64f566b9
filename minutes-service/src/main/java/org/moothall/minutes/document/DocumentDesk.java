package org.moothall.minutes.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.Filed;
import org.moothall.minutes.minutes.MinutesDesk;
import org.moothall.minutes.minutes.Status;

/** Makes documents of what the minutes show to a reader, and of nothing else. */
public final class DocumentDesk {
    private final MinutesDesk minutes;
    private final Map<Format, Typesetter> typesetters = new EnumMap<>(Format.class);
    private final Prints prints;

    /** Keeps as many bytes of open documents as are said. */
    public DocumentDesk(MinutesDesk minutes, List<Typesetter> typesetters, long kept) {
        this.minutes = minutes;
        this.prints = new Prints(kept);
        typesetters.forEach(one -> this.typesetters.put(one.format(), one));
    }

    public Optional<Issue> minutes(String meetingId, Audience audience) {
        return minutes.find(meetingId, audience)
                .map(filed -> issue(filed, MinutesPaper.of(filed.minutes(), audience), audience));
    }

    /** The notice of one decision, once it is published. */
    public Optional<Issue> decision(String meetingId, String decisionId, Audience audience) {
        return minutes.find(meetingId, audience)
                .flatMap(filed ->
                        DecisionNotice.of(filed.minutes(), decisionId).map(notice -> issue(filed, notice, audience)));
    }

    public byte[] set(Issue issue, Format format) {
        if (!issue.open()) {
            return typesetter(format).set(issue.paper());
        }
        Prints.Key key = new Prints.Key(issue.meetingId(), issue.paper().id(), issue.version(), format);
        return prints.find(key).orElseGet(() -> {
            byte[] document = typesetter(format).set(issue.paper());
            prints.keep(key, document);
            return document;
        });
    }

    private static Issue issue(Filed filed, Paper paper, Audience audience) {
        boolean open = audience == Audience.PUBLIC && filed.minutes().stage().status() == Status.PUBLISHED;
        return new Issue(filed.minutes().id(), filed.version(), paper, open);
    }

    private Typesetter typesetter(Format format) {
        return Objects.requireNonNull(typesetters.get(format), format::word);
    }
}
