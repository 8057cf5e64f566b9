package org.moothall.minutes.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.moothall.minutes.minutes.Audience;
import org.moothall.minutes.minutes.MinutesDesk;

/** Makes documents of what the minutes show to a reader, and of nothing else. */
public final class DocumentDesk {
    private final MinutesDesk minutes;
    private final Map<Format, Typesetter> typesetters = new EnumMap<>(Format.class);

    public DocumentDesk(MinutesDesk minutes, List<Typesetter> typesetters) {
        this.minutes = minutes;
        typesetters.forEach(one -> this.typesetters.put(one.format(), one));
    }

    public Optional<Issue> minutes(String meetingId, Audience audience) {
        return minutes.find(meetingId, audience)
                .map(filed -> new Issue(filed.version(), MinutesPaper.of(filed.minutes(), audience)));
    }

    /** The notice of one decision, once it is published. */
    public Optional<Issue> decision(String meetingId, String decisionId, Audience audience) {
        return minutes.find(meetingId, audience)
                .flatMap(filed -> DecisionNotice.of(filed.minutes(), decisionId)
                        .map(notice -> new Issue(filed.version(), notice)));
    }

    public byte[] set(Paper paper, Format format) {
        return Objects.requireNonNull(typesetters.get(format), format::word).set(paper);
    }
}
