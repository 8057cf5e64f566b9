package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a table of actions, whatever their order and wording; -1 where a column is missing. */
record ActionTable(int task, int owner, int due, int width) {

    private static final Set<String> TASK = Set.of(
            "action",
            "actions",
            "task",
            "tasks",
            "what",
            "action required",
            "action point",
            "action agreed",
            "agreed action",
            "action to be taken");
    private static final Set<String> OWNER = Set.of(
            "owner",
            "action owner",
            "lead",
            "lead officer",
            "responsible",
            "responsible officer",
            "responsible person",
            "person responsible",
            "responsibility",
            "by whom",
            "who",
            "officer",
            "assigned to",
            "action by");
    private static final Set<String> DUE = Set.of(
            "due",
            "due date",
            "due by",
            "deadline",
            "by when",
            "when",
            "date",
            "target date",
            "timescale",
            "completion date");
    private static final Set<String> NEUTRAL = Set.of("", "no", "ref", "item", "number", "reference", "minute", "#");
    private static final int LONGEST_OWNER = 90;

    /** The table that these cells head; a column of another sort, such as "Status", makes it a log of earlier meetings. */
    static @Nullable ActionTable headedBy(List<String> cells) {
        int task = -1;
        int owner = -1;
        int due = -1;
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).toLowerCase(Locale.ROOT).replaceAll("[.:*?]+$", "");
            if (TASK.contains(name) && task < 0) {
                task = i;
            } else if (OWNER.contains(name) && owner < 0) {
                owner = i;
            } else if (DUE.contains(name) && due < 0) {
                due = i;
            } else if (!NEUTRAL.contains(name)) {
                return null;
            }
        }
        return task < 0 || owner < 0 ? null : new ActionTable(task, owner, due, cells.size());
    }

    /** A row without the columns of the head, such as a rule of dashes or an empty cell, proposes nothing. */
    @Nullable FoundAction read(List<String> cells, Passage passage) {
        if (cells.size() != width) {
            return null;
        }
        String wanted = withoutMarker(cells.get(task));
        String name = cells.get(owner);
        boolean told = wanted.codePoints().anyMatch(Character::isLetter)
                && wanted.indexOf(' ') > 0
                && passage.text().contains(wanted);
        if (!told || name.length() > LONGEST_OWNER) {
            return null;
        }
        String by = due < 0 || cells.get(due).isEmpty() ? null : cells.get(due);
        boolean named = name.codePoints().anyMatch(Character::isLetter);
        return new FoundAction(
                named ? name : null,
                wanted,
                by,
                passage.evidence(0, passage.text().length()));
    }

    private static String withoutMarker(String cell) {
        String text = Glyphs.even(cell.substring(Marker.of(cell).text().length()));
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
