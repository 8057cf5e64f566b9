package org.moothall.notifications.notice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was taken back from a published agenda, or put back there.
 *
 * @param title null where it, too, is no longer to be told
 * @param corrected whether another version stands in its place
 */
public record WithdrawnPaper(
        @Nullable String title, @Nullable String reason, boolean corrected) {

    List<String> particulars() {
        List<String> lines = new ArrayList<>();
        if (title != null) {
            lines.add("Paper: " + title);
        }
        if (reason != null) {
            lines.add("Why: " + reason);
        }
        if (corrected) {
            lines.add("A corrected version is with the agenda.");
        }
        return lines;
    }
}
