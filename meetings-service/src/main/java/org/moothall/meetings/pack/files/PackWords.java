package org.moothall.meetings.pack.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.meetings.agenda.AgendaItem;
import org.moothall.meetings.agenda.Urgency;
import org.moothall.meetings.pack.Circulation;
import org.moothall.meetings.pack.Omission;
import org.moothall.meetings.pack.PackSheet.PackPaper;

/** What a pack says in words. */
final class PackWords {
    static final String CANCELLED = "This meeting is cancelled";

    private static final Map<String, String> KINDS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an Excel workbook",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "a PowerPoint presentation",
            "application/vnd.oasis.opendocument.text", "an OpenDocument text",
            "application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet",
            "application/vnd.oasis.opendocument.presentation", "an OpenDocument presentation",
            "image/png", "a picture",
            "image/jpeg", "a picture",
            "text/plain", "a plain text");

    private PackWords() {}

    static Optional<String> mark(Circulation circulation) {
        return switch (circulation) {
            case PUBLIC -> Optional.empty();
            case DRAFT -> Optional.of("Draft: this agenda is not published");
            case PRIVATE -> Optional.of("Not for publication: this pack may have exempt papers in it");
        };
    }

    /** What stands on the agenda under the title of an item. */
    static List<String> notes(AgendaItem item) {
        List<String> notes = new ArrayList<>();
        if (item.isExempt()) {
            notes.add(item.exemptParagraph()
                    .map(paragraph -> "To be considered in private: Local Government Act 1972, Schedule 12A, paragraph "
                            + paragraph)
                    .orElse("To be considered in private"));
        }
        if (item.purpose() != null) {
            notes.add(item.purpose());
        }
        Urgency urgency = item.urgency();
        if (urgency != null) {
            notes.add(urgency.reason().isEmpty() ? "Urgent" : "Urgent, because: " + urgency.reason());
        }
        return notes;
    }

    static String reason(Omission reason, String mediaType) {
        return switch (reason) {
            case NOT_A_PDF -> "It is " + KINDS.getOrDefault(mediaType, "a file") + ", to be read by itself.";
            case LOCKED -> "It is locked against copying, and is to be read by itself.";
            case DAMAGED -> "It cannot be read here: the file may be damaged.";
            case TOO_LARGE -> "It is too large for the pack, and is to be read by itself.";
        };
    }

    static String foot(int page) {
        return "Pack page " + page;
    }

    static String foot(PackPaper paper, int page) {
        String which = "Item " + paper.itemNumber() + " · " + foot(page);
        return paper.item().isExempt() ? "NOT FOR PUBLICATION · " + which : which;
    }
}
