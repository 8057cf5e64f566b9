package org.moothall.minutes.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of actions, whatever their order and wording; -1 where a column is missing.
 *
 * @param story the column that tells of the meeting; where no other has the tasks, it has them too, and not in every row
 * @param status the column that says what is still to be done
 */
record ActionTable(int task, int owner, int due, int story, int status, int width) {

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
            "agreed actions",
            "actions agreed",
            "what was agreed",
            "action(s)",
            "action needed",
            "gweithred",
            "gweithredu",
            "tasg",
            "cam gweithredu",
            "what is to be done",
            "what needs doing",
            "to do",
            "action to be taken",
            "action from this meeting",
            "actions from this meeting",
            "action arising",
            "actions arising");
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
            "pwy",
            "swyddog",
            "swyddog cyfrifol",
            "perchennog",
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
            "timeframe",
            "original timeframe",
            "timeline",
            "target",
            "by",
            "by date",
            "erbyn",
            "erbyn pryd",
            "complete by",
            "completion date");
    /** "Responsible officer/member", "Lead officer or partner". */
    private static final Pattern OWNERS = Pattern.compile(
            "(?:responsible|lead|accountable|named|action)(?: (?:officer|member|person|body|partner|organisation|councillor)s?)?"
                    + "(?: ?/ ?| or | and )(?:officer|member|person|body|partner|organisation|councillor|lead|owner)s?");

    /** What a column is called that tells of the meeting, and beside "Action by" of what is to be done. */
    private static final Set<String> STORY = Set.of(
            "minute",
            "minutes",
            "discussion",
            "notes",
            "note",
            "narrative",
            "detail",
            "details",
            "summary",
            "item",
            "point",
            "points",
            "issue",
            "matter",
            "decision",
            "item and discussion",
            "discussion and decisions");

    private static final Set<String> STATUS = Set.of("status", "progress", "state", "position", "current position");
    private static final Pattern OPEN = Pattern.compile(
            "(?i)(?:open|ongoing|outstanding|in progress|under ?way|not (?:yet )?started|pending|new|to do)\\b.*");

    private static final Set<String> NEUTRAL = Set.of(
            "",
            "min",
            "min no",
            "minute no",
            "minute ref",
            "no",
            "ref",
            "item",
            "number",
            "reference",
            "minute",
            "#",
            "date raised",
            "raised",
            "meeting",
            "meeting date");
    private static final int LONGEST_OWNER = 90;

    /** The table that these cells head; a column of another sort, such as "Update", makes it a log of earlier meetings. */
    static @Nullable ActionTable headedBy(List<String> cells) {
        int task = -1;
        int owner = -1;
        int due = -1;
        int story = -1;
        int status = -1;
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).toLowerCase(Locale.ROOT).replaceAll("[.:*?]+$", "");
            if (TASK.contains(name) && task < 0) {
                task = i;
            } else if (isOwner(name) && owner < 0) {
                owner = i;
            } else if (DUE.contains(name) && due < 0) {
                due = i;
            } else if (STATUS.contains(name)) {
                status = i;
            } else if (STORY.contains(name)) {
                story = i;
            } else if (!NEUTRAL.contains(name)) {
                return null;
            }
        }
        if (task < 0 && owner >= 0 && story >= 0) {
            return new ActionTable(story, owner, due, story, status, cells.size());
        }
        return task < 0 || owner < 0 ? null : new ActionTable(task, owner, due, story, status, cells.size());
    }

    /** A row without the columns of the head, such as a rule of dashes or an empty cell, proposes nothing. */
    @Nullable FoundAction read(List<String> cells, Passage passage) {
        if (cells.size() != width
                || (status >= 0 && !OPEN.matcher(cells.get(status)).matches())) {
            return null;
        }
        String wanted = withoutMarker(cells.get(task));
        String name = cells.get(owner);
        boolean words = wanted.codePoints().anyMatch(Character::isLetter)
                && wanted.indexOf(' ') > 0
                && passage.text().contains(wanted);
        boolean onlyTold = hasTaskInStory() && (name.isEmpty() || Wording.tells(wanted));
        if (!words || onlyTold || name.length() > LONGEST_OWNER) {
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

    /** Whether a column of this name says who is to act. */
    static boolean isOwner(String name) {
        return OWNER.contains(name) || OWNERS.matcher(name).matches();
    }

    /** Whether a line of the column of tasks stands by itself, its owner in a line of its own. */
    boolean isTaskAlone(List<String> cells) {
        return cells.size() == task + 1
                && task > 0
                && cells.subList(0, task).stream().allMatch(String::isEmpty)
                && cells.get(task).indexOf(' ') > 0;
    }

    String task(List<String> cells) {
        return withoutMarker(cells.get(task));
    }

    boolean hasTaskInStory() {
        return story >= 0 && story == task;
    }

    /** Whether a row tells of the meeting beside its action: "The quotes were read", "Agreed to buy the first". */
    boolean tells(List<String> cells) {
        return story >= 0
                && story < cells.size()
                && Wording.tells(cells.get(story).toLowerCase(Locale.ROOT));
    }

    /** A row without its first cell where that is a heading of its own, with the number and title of the item. */
    List<String> row(List<String> cells) {
        return story == 1 && cells.size() == width - 1 && !cells.getFirst().isEmpty()
                ? Stream.concat(Stream.of(""), cells.stream()).toList()
                : cells;
    }

    private static String withoutMarker(String cell) {
        String words = Glyphs.even(cell.substring(Marker.of(cell).text().length()));
        String text = words.matches("To \\p{Ll}.*") ? words.substring("To ".length()) : words;
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
