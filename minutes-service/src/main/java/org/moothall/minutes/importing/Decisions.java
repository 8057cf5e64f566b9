package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the outcomes of the record: each with its words, and with the lettered and numbered parts that follow them. */
final class Decisions {
    /** More no council resolves in one go, and a page of nothing but decisions must not be read through from each of them. */
    private static final int MOST_PARTS = 100;

    /** A part of a resolution that stands in the same line: "(2) that …", "2. That …", "That …". */
    private static final Pattern PART =
            Pattern.compile("(?:\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|That |that |And that |and )");

    private static final Pattern OPEN_END = Pattern.compile("(?:[:;,-]|\\band|\\bthat|\\bto|\\bThat)\\s*$");

    /** How many characters the Welsh of a row may have. */
    private static final int LONGEST_ROW = 2_000;

    private static final Pattern WELSH =
            Pattern.compile("\\b(?i:penderfynwyd|argymhellwyd|derbyniwyd|cytunwyd|cymeradwywyd|nodwyd|gohiriwyd)\\b");

    /** "Licences: agreed unanimously": one of several things, with its own outcome. */
    private static final Pattern OF_ONE = Pattern.compile(
            "[^.;:]{2,120}(?:: ?| - )(?:unanimously )?(?i:agreed|approved|refused|deferred|noted|granted|adopted|supported|rejected|carried|lost)(?= unanimously|[,.;]? ?\\(?(?:\\d|\\w+ (?:for|votes)\\b)|[.;,]?$| by \\w+ (?:votes )?to\\b)");

    private static final Pattern RESOLUTION = Pattern.compile("(?i)\\s*resolution");

    private static final Pattern ECHO = Pattern.compile("(?:This|These|Both|All) (?:was|were) ");

    private final List<FoundDecision> decisions = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Function<Sentence, Optional<String>> likely;
    private final List<Passage> passages;
    private final boolean[] heads;
    private FoundDecision.@Nullable Subject topic;
    private @Nullable DecisionColumn column;

    /** Whether a list of what another council decided is being read. */
    private boolean others;

    /**
     * @param likely which verdict a sentence most likely tells, in the words of a label; empty where it is likely to tell none
     */
    Decisions(List<Passage> passages, Function<Sentence, Optional<String>> likely) {
        this.likely = likely;
        this.passages = passages;
        this.heads = new boolean[passages.size()];
    }

    List<FoundDecision> found() {
        return decisions;
    }

    /** Reads one passage, and says whether an outcome in it goes on in the passages after it. */
    void read(int at, List<Sentence> sentences) {
        if (ofRow(at).isPresent()
                || DecisionColumn.headedBy(passages.get(at).block().cells()) != null) {
            return;
        }
        others = OtherBodies.headList(passages.get(at).plain())
                || (others && Application.isNamedBy(passages.get(at).plain()));
        if (others) {
            return;
        }
        others = OtherBodies.notesList(passages.get(at).plain());
        boolean part = continues(at) && !isSibling(at, sentences);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            List<Outcome> led = i == 0 ? Led.in(passages, heads, at, sentence) : List.of();
            List<Outcome> own = part ? ofPart(sentence, decisions.getLast().verdict()) : outcomes(at, i, sentence);
            List<Outcome> outcomes = led.isEmpty() ? own : led;
            FoundDecision.Subject moved = Ballots.moved(sentence, topic);
            topic = moved == null ? topic : moved;
            for (Outcome outcome : outcomes) {
                if (heads[at] && (isTwin(sentence, outcome) || isEcho(sentence, outcome))) {
                    continue;
                }
                heads[at] = true;
                topic = outcome.on() == null || outcome.on() == FoundDecision.Subject.MOTION
                        ? topic
                        : FoundDecision.Subject.MOTION;
                int end = withParts(sentences, i);
                add(
                        outcome,
                        sentence,
                        end,
                        at,
                        led.isEmpty() && sentences.get(sentences.size() - 1).end() == end);
            }
        }
    }

    /** What a row of a table with a column of decisions tells, or its head announces. */
    Optional<FoundDecision> ofRow(int at) {
        List<String> cells = passages.get(at).block().cells();
        DecisionColumn head = DecisionColumn.headedBy(cells);
        DecisionColumn above = column;
        column = head != null ? head : above != null && above.has(cells) ? above : null;
        if (head != null || column == null) {
            return Optional.empty();
        }
        Optional<FoundDecision> row = Optional.ofNullable(column.read(passages.get(at)));
        row.ifPresent(decisions::add);
        return row;
    }

    private List<Outcome> outcomes(int at, int place, Sentence sentence) {
        List<Outcome> outcomes = Verdicts.in(sentence, topic);
        boolean under = place == 0
                && outcomes.isEmpty()
                && !Led.isThat(passages, at)
                && (isUnderDecision(passages, at)
                        || BelowDecision.isOfOne(sentence.plain())
                        || (isFirst(at) && BelowDecision.begins(sentence.plain())));
        List<Outcome> told = under
                ? BelowDecision.in(
                        sentence,
                        RESOLUTION.matcher(passages.get(at - 1).text()).lookingAt())
                : outcomes;
        return told.isEmpty()
                ? likely.apply(sentence).flatMap(verdict -> LikelyVerdict.in(sentence, verdict)).stream()
                        .toList()
                : told;
    }

    /** Whether nothing but the title stands above it. */
    private boolean isFirst(int at) {
        return at > 0
                && passages.get(at).isRecord()
                && passages.get(at - 1).block().kind() == Block.Kind.TITLE;
    }

    /** Right below the word "Decision" stands what was decided, though no word says so. */
    static boolean isUnderDecision(List<Passage> passages, int at) {
        return at > 0
                && passages.get(at).isRecord()
                && passages.get(at - 1).block().kind() == Block.Kind.LABEL
                && Label.of(passages.get(at - 1).text(), false) == Label.DECISION;
    }

    /** The English beside the Welsh, in one row, is the same outcome. */
    private boolean isTwin(Sentence sentence, Outcome outcome) {
        int from = Math.max(0, sentence.start() - LONGEST_ROW);
        return !decisions.isEmpty()
                && decisions.getLast().verdict() == outcome.verdict()
                && WELSH.matcher(sentence.passage().plain())
                        .region(from, sentence.start())
                        .find()
                && !WELSH.matcher(sentence.plain()).find();
    }

    /** "It was resolved to … This was agreed unanimously." */
    private boolean isEcho(Sentence sentence, Outcome outcome) {
        return outcome.on() == null
                && ECHO.matcher(sentence.plain()).lookingAt()
                && !decisions.isEmpty()
                && decisions.getLast().evidence().end() + 1 == sentence.start();
    }

    /** Whether this passage is a part of a resolution whose verdict stands in a passage above it. */
    boolean continues(int at) {
        Passage passage = passages.get(at);
        if (heads[at] || !isPart(passage)) {
            return false;
        }
        for (int above = at - 1; above >= 0 && above > at - 60; above--) {
            if (heads[above]) {
                return isOpen(passages.get(above).text());
            }
            if (!isPart(passages.get(above))) {
                return false;
            }
        }
        return false;
    }

    /** "ii. AGREED that …" after "i. NOTED …" and "(b) AGREED that …" after "(a) AGREED to …" are outcomes of one rank. */
    private boolean isSibling(int at, List<Sentence> sentences) {
        return at > 0
                && heads[at - 1]
                && passages.get(at - 1).block().kind() == Block.Kind.POINT
                && passages.get(at).block().kind() == Block.Kind.POINT
                && !sentences.isEmpty()
                && ((isShouted(passages.get(at - 1)) && isShouted(passages.get(at)))
                        || (tellsItsOwn(passages.get(at - 1)) && tellsItsOwn(passages.get(at))));
    }

    private static boolean isShouted(Passage passage) {
        return VerdictForms.SHOUTED.matcher(passage.plain()).lookingAt();
    }

    /** "Licences: agreed unanimously" in a list of things that were voted on one by one. */
    private static boolean tellsItsOwn(Passage passage) {
        return OF_ONE.matcher(passage.plain()).lookingAt();
    }

    private static int withParts(List<Sentence> sentences, int from) {
        int end = sentences.get(from).end();
        for (int i = from + 1; i < sentences.size(); i++) {
            String plain = sentences.get(i).plain();
            if (!PART.matcher(plain).lookingAt() && !isStub(sentences.get(from))) {
                break;
            }
            end = sentences.get(i).end();
        }
        return end;
    }

    /** "RESOLVED:" and no more. */
    private static boolean isStub(Sentence sentence) {
        return sentence.end() - sentence.start() < 14;
    }

    private void add(Outcome outcome, Sentence sentence, int end, int at, boolean last) {
        StringBuilder text = new StringBuilder(sentence.passage().text().substring(sentence.start(), end));
        boolean ofVote = outcome.on() != null;
        boolean bare = isBare(text);
        if (last && !ofVote && isOpen(text.toString())) {
            parts(text, at + 1, bare && mayStandAlone(outcome.verdict(), text), outcome.verdict());
        }
        String key = outcome.verdict() + "|" + (isStub(sentence) ? at : "") + "|"
                + text.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        if (seen.add(key) || ofVote) {
            FoundDecision.Subject on = ofVote ? outcome.on() : onBelow(outcome, sentence, text);
            decisions.add(new FoundDecision(
                    outcome.verdict(), on, text.toString(), sentence.evidence(), outcome.certainty()));
        }
    }

    /** "The Council resolved:-", and in the line below "to adopt the motion". */
    private static FoundDecision.@Nullable Subject onBelow(Outcome outcome, Sentence sentence, CharSequence text) {
        String plain = Glyphs.plain(text.toString());
        int word = outcome.at() - sentence.start();
        return plain.startsWith("resolved", word)
                ? Verdicts.resolvedOn(plain.substring(word + "resolved".length()))
                : null;
    }

    /** "RESOLVED" on a line of its own heads the next paragraph; "NOTED" may be all there is to say. */
    private static boolean mayStandAlone(Verdict verdict, CharSequence text) {
        boolean heads = verdict == Verdict.RESOLVED
                || verdict == Verdict.RECOMMENDED
                || text.toString().startsWith("AND "); // "Proposed by …, seconded by …", and below it "AND AGREED"
        return heads || !Character.isLetter(text.charAt(text.length() - 1));
    }

    private void parts(StringBuilder text, int from, boolean stub, Verdict head) {
        for (int i = from; i < Math.min(passages.size(), from + MOST_PARTS); i++) {
            Passage passage = passages.get(i);
            boolean part = passage.isRecord() && (isPart(passage) || (stub && i == from));
            if (!part || !isQuiet(passage, head)) {
                return;
            }
            String marker = passage.block().marker();
            text.append(' ').append(marker).append(marker.isEmpty() ? "" : " ").append(passage.text());
        }
    }

    /** "APPROVED the following: i. Approved the awards" says one thing twice. */
    private List<Outcome> ofPart(Sentence sentence, Verdict head) {
        boolean governs = head == Verdict.RESOLVED || head == Verdict.RECOMMENDED;
        return ownOf(sentence).stream()
                .filter(outcome -> outcome.on() != null || !(governs || head == outcome.verdict()))
                .toList();
    }

    /** A passage with a verdict of its own is no part of another. */
    private boolean isQuiet(Passage passage, Verdict head) {
        List<Sentence> sentences = Sentence.in(passage);
        return sentences.isEmpty()
                || (!isShouted(passage)
                        && !tellsItsOwn(passage)
                        && ofPart(sentences.getFirst(), head).isEmpty());
    }

    /** Below RESOLVED, "that the report be NOTED" is what was resolved, and no second outcome. */
    private List<Outcome> ownOf(Sentence sentence) {
        String plain = sentence.passage().plain();
        return Verdicts.in(sentence, topic).stream()
                .filter(outcome -> !plain.startsWith("be ", outcome.at() - 3))
                .toList();
    }

    static boolean isPart(Passage passage) {
        return passage.block().kind() == Block.Kind.POINT
                || (passage.isRecord() && passage.plain().regionMatches(true, 0, "That ", 0, 5));
    }

    private static boolean isBare(CharSequence text) {
        return text.length() < 40
                && text.charAt(text.length() - 1) != '.'
                && text.chars().filter(c -> c == ' ').count() < 4;
    }

    private static boolean isOpen(String text) {
        String tail = Glyphs.plain(text.substring(Math.max(0, text.length() - 20)));
        return OPEN_END.matcher(tail).find() || isBare(text) || !Wording.isFinished(tail);
    }
}
