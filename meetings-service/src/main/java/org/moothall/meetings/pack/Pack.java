package org.moothall.meetings.pack;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.meetings.pack.PackSheet.PackPaper;

/**
 * A pack that is made.
 *
 * @param size in bytes
 * @param papers all of them, also those that are not bound into it
 */
public record Pack(int pages, long size, List<Entry> papers) {
    public Pack {
        papers = List.copyOf(papers);
    }

    /**
     * A paper of the pack.
     *
     * @param firstPage counted from 1 through the whole pack; 0 where it is left out
     * @param omission why it is left out, or null
     */
    public record Entry(
            PackPaper paper,
            int firstPage,
            int pages,
            @Nullable Omission omission) {

        public Optional<Omission> leftOut() {
            return Optional.ofNullable(omission);
        }
    }
}
