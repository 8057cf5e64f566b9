package org.moothall.minutes.importing;

import java.util.List;

/** Takes marked-up text apart into the lines that a reader sees: every visible character, in order, and none that is not visible. */
@FunctionalInterface
public interface Markup {

    List<Line> lines(String source);

    /** What stands in the source that is neither shown nor run. */
    default List<Warning> doubts(String source) {
        return List.of();
    }
}
