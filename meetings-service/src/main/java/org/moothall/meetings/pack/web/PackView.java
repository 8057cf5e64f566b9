package org.moothall.meetings.pack.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.pack.Omission;
import org.moothall.meetings.pack.Pack;
import org.moothall.meetings.pack.PackSheet;
import org.moothall.meetings.pack.PackSheet.PackPaper;

/**
 * What is in a pack, as the API shows it.
 *
 * @param pages absent until it is made, as are size and the pages of its papers
 */
record PackView(
        String meetingId,
        long version,
        boolean made,
        @Nullable Integer pages,
        @Nullable Long size,
        String href,
        List<PaperView> papers) {

    static PackView of(PackSheet sheet, @Nullable Pack pack) {
        String href = "/api/meetings/" + sheet.meeting().value() + "/pack";
        return pack == null
                ? new PackView(
                        sheet.meeting().value(),
                        sheet.version(),
                        false,
                        null,
                        null,
                        href,
                        sheet.papers().stream().map(PaperView::of).toList())
                : new PackView(
                        sheet.meeting().value(),
                        sheet.version(),
                        true,
                        pack.pages(),
                        pack.size(),
                        href,
                        pack.papers().stream().map(PaperView::of).toList());
    }

    record PaperView(
            String documentId,
            String title,
            String mediaType,
            String itemId,
            int itemNumber,

            @Schema(description = "Of the pack, counted from 1") @Nullable Integer firstPage,

            @Nullable Integer pages,

            @Schema(description = "not-a-pdf, locked, damaged or too-large; absent where it is bound in") @Nullable String leftOut) {

        static PaperView of(PackPaper paper) {
            return of(paper, null, null, null);
        }

        static PaperView of(Pack.Entry entry) {
            Omission reason = entry.omission();
            return reason == null
                    ? of(entry.paper(), entry.firstPage(), entry.pages(), null)
                    : of(
                            entry.paper(),
                            null,
                            null,
                            reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        private static PaperView of(
                PackPaper paper, @Nullable Integer firstPage, @Nullable Integer pages, @Nullable String leftOut) {
            return new PaperView(
                    paper.document().documentId(),
                    paper.document().title(),
                    paper.document().mediaType(),
                    paper.item().id().value(),
                    paper.itemNumber(),
                    firstPage,
                    pages,
                    leftOut);
        }
    }
}
