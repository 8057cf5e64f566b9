package org.moothall.gateway.agenda;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.PageProblems;
import org.moothall.gateway.page.Step;

/** A meeting as those see it who prepare it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record MeetingSheet(
        String id,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        String venue,
        String status,
        boolean historical,
        @Nullable String cancellationReason,
        @Nullable AgendaSheet agenda,
        @Nullable WebcastSheet webcast) {

    /** Where it can be watched. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record WebcastSheet(String address, @Nullable OffsetDateTime startsAt, String state) {}

    /** The agenda, with what is exempt. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AgendaSheet(
            boolean published,
            @Nullable Instant publishedAt,
            @Nullable LocalDate lastDayInTime,
            @Nullable String shortNoticeReason,
            List<ItemSheet> items) {

        public @Nullable OffsetDateTime out() {
            return publishedAt == null
                    ? null
                    : publishedAt.atZone(Dates.COUNCIL).toOffsetDateTime();
        }
    }

    /** An item and its papers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ItemSheet(
            String id,
            int number,
            String title,
            @Nullable String purpose,
            boolean exempt,
            @Nullable String exemptParagraph,
            @Nullable String exemptReason,
            @Nullable String publicTitle,
            boolean urgent,
            @Nullable String urgencyReason,
            List<PaperSheet> documents,
            @Nullable List<WithdrawnSheet> withdrawn) {

        /** The papers that were published with it and withdrawn. */
        public List<WithdrawnSheet> takenBack() {
            return withdrawn == null ? List.of() : withdrawn;
        }
    }

    /** A paper that was withdrawn. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record WithdrawnSheet(
            String id,
            @Nullable String title,
            OffsetDateTime withdrawnAt,
            String reason,
            @Nullable String replacedBy) {}

    /** A paper of an item. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PaperSheet(String id, String title, String mediaType, long size, String href) {

        /** Its size as people say it. */
        public String weight() {
            return weight(size);
        }

        static String weight(long size) {
            return size < 1_000_000 ? Math.max(1, size / 1000) + " kB" : "%.1f MB".formatted(size / 1_000_000.0);
        }
    }

    public boolean isCancelled() {
        return "cancelled".equals(status);
    }

    public boolean isPublished() {
        return agenda != null && agenda.published();
    }

    /** Whether its agenda can still be written. */
    public boolean isDraft() {
        return !isCancelled() && !isPublished();
    }

    public List<ItemSheet> items() {
        return agenda == null ? List.of() : agenda.items();
    }

    public long papers() {
        return items().stream().mapToLong(item -> item.documents().size()).sum();
    }

    Optional<ItemSheet> find(String itemId) {
        return items().stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    ItemSheet item(String itemId) {
        return find(itemId).orElseThrow(PageProblems::notFound);
    }

    public String address() {
        return "/desk/meetings/" + id;
    }

    Step step() {
        return new Step(address(), bodyName);
    }

    /** Where the public reads of it; from there it goes on to the address with day and name. */
    public String publicAddress() {
        return "/meetings/" + id;
    }
}
