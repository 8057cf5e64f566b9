package org.moothall.minutes.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told, and what is to be done, beside the margin in which stands whose it is. */
final class Beside {
    private final List<Sentence> told = new ArrayList<>();
    private final Deque<Task> tasks = new ArrayDeque<>();
    private boolean owned;

    private record Task(String text, Passage passage) {
        void give(@Nullable String owner, Actions actions) {
            FoundAction action = new FoundAction(
                    owner, text, null, passage.evidence(0, passage.text().length()));
            actions.add(action, passage);
        }
    }

    /** A line of the column of tasks: its owner stands in the next column. */
    void task(String text, Passage passage) {
        tasks.add(new Task(text, passage));
    }

    /** Sentences of the record: what stands in the margin below is beside them. */
    void told(List<Sentence> sentences, Actions actions) {
        end(actions);
        if (owned) {
            told.clear();
            owned = false;
        }
        told.addAll(sentences);
    }

    /** Somebody in the margin: the next task is his, or else what was told. */
    void owner(String name, Actions actions) {
        Task next = tasks.poll();
        if (next == null) {
            actions.owe(name, told);
        } else {
            next.give(name, actions);
        }
        owned = true;
    }

    /** Tasks beside which nobody stands are nobody's. */
    void end(Actions actions) {
        while (!tasks.isEmpty()) {
            tasks.remove().give(null, actions);
        }
    }
}
