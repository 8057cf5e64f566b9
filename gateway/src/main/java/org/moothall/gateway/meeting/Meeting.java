package org.moothall.gateway.meeting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Dates;

/** A meeting with its agenda, as meetings-service tells whoever asks; without an agenda there is none to be seen yet. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Meeting(
        String id,
        String bodyId,
        String bodyName,
        OffsetDateTime startsAt,
        @Nullable String venue,
        String status,
        @Nullable String kind,
        @Nullable String cancellationReason,
        @Nullable Agenda agenda,
        @Nullable Webcast webcast,
        @Nullable List<Move> moves) {

    /** When it was to begin, until it was moved. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Move(OffsetDateTime startsAt) {}

    /** Where it can be watched: before, while it goes on, or afterwards. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Webcast(String address, @Nullable OffsetDateTime startsAt, String state) {

        /** The end of the key of its words; what is not known is as good as planned. */
        public String word() {
            return "live".equals(state) || "archived".equals(state) ? state : "planned";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Agenda(
            boolean published,
            @Nullable OffsetDateTime publishedAt,
            @Nullable String shortNoticeReason,
            List<Item> items) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Item(
            String id,
            int number,
            String title,
            @Nullable String purpose,
            boolean exempt,
            @Nullable String exemptParagraph,
            boolean urgent,
            @Nullable String urgencyReason,
            List<Document> documents,
            @Nullable List<Withdrawn> withdrawn) {}

    /** A paper that was published with the agenda and withdrawn. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Withdrawn(
            @Nullable String title,
            OffsetDateTime withdrawnAt,
            String reason,
            @Nullable String replacedBy) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(String id, String title, @Nullable String mediaType, long size, String href) {
        /** "PDF, 120 kB": what somebody wants to know before it is fetched. */
        public String description() {
            String kind = mediaType == null
                    ? ""
                    : switch (mediaType) {
                        case "application/pdf" -> "PDF, ";
                        case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "Word, ";
                        case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> "Excel, ";
                        case "text/plain" -> "TXT, ";
                        case "text/html" -> "HTML, ";
                        default -> "";
                    };
            return kind + weight(size);
        }

        static String weight(long size) {
            return size < 1_000_000 ? Math.max(1, size / 1000) + " kB" : Math.round(size / 100_000.0) / 10.0 + " MB";
        }
    }

    LocalDate day() {
        return startsAt.atZoneSameInstant(Dates.COUNCIL).toLocalDate();
    }

    /** When it was to begin before it was moved last; null where it never was. */
    public @Nullable OffsetDateTime movedFrom() {
        return moves == null || moves.isEmpty() ? null : moves.getLast().startsAt();
    }

    public boolean isCancelled() {
        return "cancelled".equals(status);
    }

    List<Item> items() {
        return Optional.ofNullable(agenda).map(Agenda::items).orElse(List.of());
    }
}
