package org.moothall.minutes.document;

import java.util.List;

/** A part of a document under a heading of its own. */
public record Section(String heading, List<Block> blocks) {
    public Section {
        heading = Legible.text(heading);
        blocks = List.copyOf(blocks);
    }
}
