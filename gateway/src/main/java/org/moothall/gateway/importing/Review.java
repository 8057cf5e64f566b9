package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said of the findings of a page so far, and what of them is in a draft. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Review(
        long version,
        List<Judgement> judgements,
        List<String> undecided,
        Accepted accepted,
        @Nullable Taking text,
        @Nullable Taking motions) {

    /** What the draft would say. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Accepted(
            @Nullable String title,
            List<String> paragraphs,
            List<String> points,
            @Nullable Integer pointsAfterParagraph,
            List<Mending> decisions,
            List<Mending> actions) {
        public boolean isNothing() {
            return title == null
                    && paragraphs.isEmpty()
                    && points.isEmpty()
                    && decisions.isEmpty()
                    && actions.isEmpty();
        }

        public List<String> paragraphsBeforePoints() {
            return paragraphs.subList(0, before());
        }

        public List<String> paragraphsBehindPoints() {
            return paragraphs.subList(before(), paragraphs.size());
        }

        private int before() {
            return pointsAfterParagraph == null
                    ? paragraphs.size()
                    : Math.clamp(pointsAfterParagraph, 0, paragraphs.size());
        }
    }

    /** That it was taken into a draft, and what of it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Taking(
            String meetingId,
            String itemId,
            OffsetDateTime at,
            String by,
            List<String> findings,
            @Nullable List<Imported.Warning> warnings) {
        public String item() {
            return "/desk/minutes/" + meetingId + "/items/" + itemId;
        }
    }

    /** How far the findings of an import, or of one of its items, are. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Progress(
            @Nullable Integer foundItem,
            int accepted,
            int leftOut,
            @Nullable Taking text,
            @Nullable Taking motions) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record All(List<Progress> items) {}

    boolean isTaken(String finding) {
        return (text != null && text.findings().contains(finding))
                || (motions != null && motions.findings().contains(finding));
    }

    /** How many of a kind that becomes motions are accepted. */
    public long acceptedMotions() {
        return judgements.stream()
                .filter(one -> one.judgement().equals(Judgement.ACCEPTED))
                .filter(one ->
                        one.finding().startsWith("vote-") || one.finding().startsWith("mover-"))
                .count();
    }

    public long leftOut() {
        return judgements.stream()
                .filter(one -> one.judgement().equals(Judgement.LEFT_OUT))
                .count();
    }

    public long acceptedAll() {
        return judgements.size() - leftOut();
    }
}
