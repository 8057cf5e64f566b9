package org.moothall.minutes.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A motion in words that can be looked for: what was moved, by whom, and what became of it. */
final class MotionWords {
    private MotionWords() {}

    static String of(Told.Moved motion) {
        List<String> lines = new ArrayList<>(List.of(motion.text()));
        line(lines, "Moved by ", motion.mover());
        line(lines, "Seconded by ", motion.seconder());
        line(lines, "", String.join(", ", motion.votes()));
        line(lines, "", motion.result());
        return String.join("\n", lines);
    }

    private static void line(List<String> lines, String before, String words) {
        if (!words.isEmpty()) {
            lines.add(before + words);
        }
    }

    static Facts facts(Told.Moved motion, List<String> numbers) {
        List<String> movers = Stream.of(motion.mover(), motion.seconder())
                .filter(name -> !name.isEmpty())
                .toList();
        return new Facts("", numbers, movers, motion.result(), 0);
    }
}
