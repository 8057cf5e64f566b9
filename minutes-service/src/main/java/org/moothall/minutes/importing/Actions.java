package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes actions of commitments: whose they are, what they say, by when, and where that stands. */
final class Actions {

    /** "Clerk to write to the bank. DONE": an entry that is closed. */
    private static final Pattern DONE = Pattern.compile(
            "^.{3,220}?(?:[.:(] ?| - )(?:DONE|COMPLETED?|CLOSED|DISCHARGED|Done|Completed?|Closed|Discharged|done|completed?|closed)\\b[^.;]{0,40}\\)?\\.?$|^.{3,220}? - (?:DONE|COMPLETED?|CLOSED|Done|Completed?|Closed)\\. \\p{Lu}");

    /** The cell of an entry that says so. */
    private static final Pattern CLOSED = Pattern.compile("(?i)(?:done|completed?|closed|discharged)\\b");

    /** Where the words of a motion begin that has something done and was not decided on in the same breath. */
    private static final Pattern MOVED_THAT = Pattern.compile(
            "\\b(?i:moved|proposed|seconded)\\b(?:(?!\\b(?i:agreed|resolved|carried)\\b)[^.;]){0,200}?\\bthat (?!(?:the )?(?:CC|PC|TC)\\b|[^.;]{2,60} (?:carry on|continue as|remain|serve)\\b)(?=\\p{L})");

    /** "to delete all after "Council" and substitute", "that all the words after "notes" be replaced". */
    private static final Pattern REPLACES = Pattern.compile(
            "(?i)\\b(?:replac|delet|substitut|leav(?:e|ing) out)\\w*[^.;]{0,40}\\b(?:all(?: the)?(?: words)?|the whole of [^.;]{2,30}) after\\b|\\ball (?:the )?words after [^.;]{2,40} be (?:deleted|replaced|left out)\\b");

    private static final Pattern AMENDMENT = Pattern.compile("(?i)\\bamend(?:ment)?\\b");

    /** "A proposal by Cllr Oak to object was lost", "Residents are reminded to lock sheds". */
    private static final Pattern NO_DOER = Pattern.compile(
            "(?i)(?:proposal|proposition|motion|amendment|suggestion|request)s? (?:by|of|from) .+|residents|parishioners|villagers|motorists|dog[ -]owners");

    private final List<FoundAction> actions = new ArrayList<>();
    private final List<Warning> warnings;
    private final Predicate<Sentence> likelyTask;
    private final Set<String> seen = new HashSet<>();
    private final List<Moved> moved = new ArrayList<>();

    /** What a carried motion was to have done, which gives way to the same task in the words of the resolution. */
    private final Set<FoundAction> ofMotions = new HashSet<>();

    /** Whether an amendment would put other words for all of the motion's, and with them other tasks. */
    private boolean replaces;

    /** Who is to do what is listed below. */
    private @Nullable String bidden;

    /** Who reported what is listed below. */
    private @Nullable String reports;

    /** Who was told of last. */
    private @Nullable String toldOf;

    /** A task in the words of a motion or amendment, which is one once that is carried. */
    private record Moved(
            FoundDecision.Subject by,
            Commitment task,
            @Nullable Commitment next) {}

    /**
     * Of one page.
     *
     * @param warnings what is to be checked is added to them
     * @param likelyTask whether a sentence reads like a task to the second reader
     */
    Actions(List<Warning> warnings, Predicate<Sentence> likelyTask) {
        this.warnings = warnings;
        this.likelyTask = likelyTask;
    }

    List<FoundAction> found() {
        return actions;
    }

    /** All that one passage commits somebody to; the passage before it is what a note such as "Action: Clerk" may be about. */
    void read(
            Passage passage,
            List<Sentence> sentences,
            @Nullable Sentence before,
            boolean ofResolution,
            boolean listed,
            FoundDecision.Subject topic) {
        List<Sentence> possible = new ArrayList<>();
        Sentence last = before;
        boolean done = DONE.matcher(passage.plain()).find()
                || passage.block().cells().stream()
                        .anyMatch(cell -> CLOSED.matcher(cell).lookingAt());
        for (Sentence sentence : sentences) {
            if (done || isOwned(sentence, last)) {
                continue;
            }
            List<Commitment> found = new ArrayList<>();
            ActionNotes.find(sentence, last, found);
            found.removeIf(note -> !note.sentence().equals(sentence) && isOwed(note.sentence()));
            if (found.isEmpty() && listed) {
                ActionNotes.listed(sentence, found);
            }
            if (found.isEmpty()) {
                Promises.find(sentence, found, possible);
                Requests.find(sentence, ofResolution || Quotation.isWhole(passage), found);
                WelshPromises.find(sentence, found);
                Passives.find(sentence, found);
            }
            replaces |= REPLACES.matcher(sentence.plain()).find();
            listed(sentence, found);
            boolean ofMotion = readMotion(sentence, topic, found);
            complete(sentence, found);
            if (found.isEmpty() && !ofMotion && likelyTask.test(sentence) && readLikely(sentence)) {
                possible.remove(sentence);
            }
            for (int i = 0; i < found.size(); i++) {
                Commitment next = after(found, i);
                boolean quoted = Quotation.isInside(
                        found.get(i).sentence().passage(), found.get(i).verb());
                if (quoted) {
                    moved.add(new Moved(topic, found.get(i), next));
                } else {
                    add(found.get(i), next);
                }
            }
            last = sentence;
        }
        noteListBelow(passage);
        if (passage.block().kind() == Block.Kind.PARAGRAPH) {
            String person = Owners.toldOfLast(passage);
            reports = endsInColon(passage) ? person : null;
            toldOf = person == null ? toldOf : person;
        }
        if (!possible.isEmpty()) {
            warnings.add(new Warning(
                    Warning.Code.POSSIBLE_ACTION,
                    "Somebody's task may be told here; it was not proposed as an action",
                    passage.where()));
        }
    }

    /** What stands between quotation marks over several passages. */
    void readMoved(Passage passage, FoundDecision.Subject topic) {
        Sentence.in(passage).forEach(sentence -> readWords(sentence, topic));
        noteListBelow(passage);
    }

    /** Notes who is to do what is listed below the passage, if it leads to such a list. */
    private void noteListBelow(Passage passage) {
        boolean leads = endsInColon(passage);
        if (leads || passage.block().kind() != Block.Kind.POINT) {
            bidden = leads ? Requests.ofListBelow(passage) : null;
        }
    }

    private static boolean endsInColon(Passage passage) {
        return passage.plain().endsWith(":") || passage.plain().endsWith(":-");
    }

    /** "(a) write to the bank; and", below "that the Clerk be asked to:". */
    private void listed(Sentence sentence, List<Commitment> found) {
        String plain = sentence.passage().plain();
        if (bidden != null
                && found.isEmpty()
                && sentence.start() == 0
                && sentence.passage().block().kind() == Block.Kind.POINT
                && Deeds.isTask(plain, 0)) {
            found.add(new Commitment(sentence, Subject.none(0), 0, sentence.end(), bidden));
        }
    }

    /** "Councillor Oak moved that the Council regrets the closure and instructs the Chief Executive to write"; whether it is such. */
    private boolean readMotion(Sentence sentence, FoundDecision.Subject topic, List<Commitment> found) {
        Matcher that = sentence.matcher(MOVED_THAT);
        if (!that.find()) {
            return false;
        }
        found.removeIf(task -> task.named() == null && task.verb() > that.end());
        boolean amends = AMENDMENT.matcher(sentence.plain()).find();
        Sentence words = new Sentence(sentence.passage(), that.end(), sentence.end());
        readWords(words, amends ? FoundDecision.Subject.AMENDMENT : topic);
        return true;
    }

    private void readWords(Sentence sentence, FoundDecision.Subject topic) {
        List<Commitment> found = new ArrayList<>();
        Promises.find(sentence, found, new ArrayList<>());
        Requests.find(sentence, true, found);
        listed(sentence, found);
        complete(sentence, found);
        for (int i = 0; i < found.size(); i++) {
            moved.add(new Moved(topic, found.get(i), after(found, i)));
        }
    }

    /** What no rule found, and is doubted for that; whether something was found. */
    private boolean readLikely(Sentence sentence) {
        List<Commitment> found = new ArrayList<>();
        LikelyTasks.find(sentence, found);
        complete(sentence, found);
        boolean any = false;
        for (int i = 0; i < found.size(); i++) {
            Optional<FoundAction> action = add(found.get(i), after(found, i));
            action.ifPresent(one -> actions.set(actions.size() - 1, one.with(Certainty.DOUBTED)));
            any |= action.isPresent();
        }
        return any;
    }

    /** What else the doers are to do, all in the order of their verbs and each once. */
    private static void complete(Sentence sentence, List<Commitment> found) {
        Coordination.find(sentence, found);
        found.sort(Comparator.comparingInt(Commitment::verb));
        Set<Integer> verbs = new HashSet<>();
        found.removeIf(task -> task.sentence().equals(sentence) && !verbs.add(task.verb()));
    }

    private static @Nullable Commitment after(List<Commitment> found, int at) {
        return at + 1 < found.size() ? found.get(at + 1) : null;
    }

    /** What became of a motion or amendment: with it its tasks stand or fall. */
    void settle(FoundDecision.Subject subject, boolean carried) {
        List<FoundAction> told = new ArrayList<>();
        for (Moved task : List.copyOf(moved)) {
            boolean replaced = replaces
                    && carried
                    && subject == FoundDecision.Subject.AMENDMENT
                    && task.by() == FoundDecision.Subject.MOTION;
            if (replaced) {
                moved.remove(task);
            } else if (task.by() == subject) {
                moved.remove(task);
                if (carried) {
                    add(task.task(), task.next()).ifPresent(told::add);
                }
            }
        }
        replaces &= subject != FoundDecision.Subject.AMENDMENT;
        ofMotions.addAll(told);
    }

    /** A row of a table of actions, in the words of its columns. */
    void add(FoundAction row, Passage passage) {
        if (seen.add(row.owner() + "|" + row.text())) {
            actions.removeIf(above -> SameTask.isTold(row, above));
            actions.add(row);
            warn(new Owners.Owner(row.owner(), true), passage);
        }
    }

    /**
     * Somebody in the margin beside these sentences: whose the tasks are that nobody has; else, where none of them is his, what was
     * agreed there.
     */
    void owe(String owner, List<Sentence> beside) {
        boolean owned = false;
        for (int i = 0; i < actions.size(); i++) {
            FoundAction action = actions.get(i);
            if (beside.stream().anyMatch(sentence -> sentence.evidence().equals(action.evidence()))) {
                owned |= action.owner() == null || Margin.means(owner, action.owner());
                if (action.owner() == null) {
                    own(i, owner);
                }
            }
        }
        for (int i = beside.size() - 1; i >= 0 && !owned; i--) {
            Sentence sentence = beside.get(i);
            boolean free =
                    actions.stream().noneMatch(action -> action.evidence().equals(sentence.evidence()));
            Commitment agreed = free ? ActionNotes.agreed(sentence, owner) : null;
            owned = agreed != null && add(agreed, null).isPresent();
        }
        if (!owned && !beside.isEmpty()) {
            warnings.add(new Warning(
                    Warning.Code.POSSIBLE_ACTION,
                    "In the margin here stands " + owner + ", and no task was found that is theirs",
                    beside.getLast().passage().where()));
        }
    }

    private void own(int at, String owner) {
        FoundAction action = actions.get(at);
        actions.set(at, new FoundAction(owner, action.text(), action.due(), action.evidence()));
        warnings.removeIf(warning -> warning.code() == Warning.Code.OWNER_UNNAMED
                && warning.where().equals(action.evidence().where()));
    }

    private Optional<FoundAction> add(Commitment commitment, @Nullable Commitment next) {
        Sentence sentence = commitment.sentence();
        boolean body =
                commitment.subject().kind() != Subject.Kind.BODY && Owners.isBody(sentence, commitment.subject());
        if (commitment.named() == null && body) {
            return Optional.empty();
        }
        int limit = next != null && next.sentence().equals(sentence) && next.verb() > commitment.verb()
                ? Math.min(commitment.end(), Math.max(limit(sentence, next.subject()), commitment.verb()))
                : commitment.end();
        String text = TaskText.of(commitment, limit);
        Owners.Owner owner = commitment.named() != null || commitment.subject().kind() == Subject.Kind.NONE
                ? new Owners.Owner(commitment.named(), true)
                : ownerOf(sentence, commitment.subject());
        boolean nobody = owner.name() != null && NO_DOER.matcher(owner.name()).matches();
        if (nobody || text.isEmpty() || !seen.add(owner.name() + "|" + text)) {
            return Optional.empty();
        }
        FoundAction action = new FoundAction(owner.name(), text, TaskText.due(text), sentence.evidence());
        if (commitment.named() != null || !ofMotions.isEmpty()) {
            actions.removeIf(above ->
                    (commitment.named() != null || ofMotions.contains(above)) && SameTask.isTold(action, above));
        }
        actions.add(action);
        warn(owner, sentence.passage());
        return Optional.of(action);
    }

    /**
     * Whoever the passage says. Where it begins with "She", whoever the passage before told of, and in a list whoever reported it:
     * that is to be checked.
     */
    private Owners.Owner ownerOf(Sentence sentence, Subject subject) {
        Owners.Owner owner = Owners.of(sentence, subject);
        boolean listed = sentence.passage().block().kind() == Block.Kind.POINT;
        return owner.name() == null && Owners.isAboutOne(sentence.passage(), subject)
                ? new Owners.Owner(
                        listed ? reports : Owners.isFirst(sentence.passage(), subject) ? toldOf : null, false)
                : owner;
    }

    /** Where the next doer begins, and with "…, who promised to" behind him: he is also who the task before ends with. */
    private static int limit(Sentence sentence, Subject next) {
        return sentence.passage().plain().startsWith(", who ", next.end()) ? next.end() : next.start();
    }

    /** Whether the sentence itself says whose its task is. */
    private boolean isOwed(Sentence sentence) {
        return actions.stream()
                .anyMatch(action -> action.owner() != null && action.evidence().equals(sentence.evidence()));
    }

    /** Gives the action right above to the owner that this line names. */
    private boolean isOwned(Sentence sentence, @Nullable Sentence before) {
        FoundAction above = actions.isEmpty() ? null : actions.getLast();
        String owner = above == null || above.owner() != null ? null : ActionNotes.owner(sentence);
        if (above == null
                || owner == null
                || before == null
                || !above.evidence().equals(before.evidence())) {
            return false;
        }
        own(actions.size() - 1, owner);
        return true;
    }

    private void warn(Owners.Owner owner, Passage passage) {
        if (owner.name() == null) {
            warnings.add(new Warning(
                    Warning.Code.OWNER_UNNAMED, "The page does not say here who is to do it", passage.where()));
        } else if (!owner.certain()) {
            warnings.add(new Warning(
                    Warning.Code.AMBIGUOUS_OWNER,
                    "Somebody else is named close by: check that it is " + owner.name(),
                    passage.where()));
        }
    }
}
