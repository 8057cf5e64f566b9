package org.moothall.minutes.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence of a passage, by its place in it. */
record Sentence(Passage passage, int start, int end) {

    /** "I." and "G.T.", with a name behind them. */
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){0,2}");

    /** A point behind these ends no sentence. */
    private static final Vocabulary ABBREVIATIONS = Vocabulary.of("""
            mr mrs ms mx dr cllr cllrs prof rev revd sir hon st no nos para paras min mins ref art reg sch vol
            fig app approx dept cttee e.g i.e eg ie etc viz cf nem con dis a.m p.m am pm jan feb mar apr jun jul
            aug sep sept oct nov dec co ltd plc inc jr snr jnr s ss p pp v c prop sec cyng ald insp supt sgt capt col lt maj brig fr ven rt messrs""");

    private static final String CLOSERS = "'\"\u201D\u2019)]";
    private static final String OPENERS = "'\"\u201C\u2018([";

    static List<Sentence> in(Passage passage) {
        List<Sentence> found = new ArrayList<>();
        String text = passage.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int end = endAt(text, start, i);
            if (end > 0) {
                found.addAll(Fates.apart(new Sentence(passage, start, end)));
                start = Math.min(text.length(), end + 1);
                i = end;
            }
        }
        if (start < text.length()) {
            found.addAll(Fates.apart(new Sentence(passage, start, text.length())));
        }
        return found;
    }

    String plain() {
        return passage.plain().substring(start, end);
    }

    /** Looks for the form in the sentence; its look-behind and look-ahead see what stands around it. */
    Matcher matcher(Pattern form) {
        return form.matcher(passage.plain()).region(start, end).useTransparentBounds(true);
    }

    Evidence evidence() {
        return passage.evidence(start, end);
    }

    /** The end of the sentence if it ends at this character, else 0. */
    private static int endAt(String text, int start, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '?' && c != '!') {
            return 0;
        }
        int end = at + 1;
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ' ' || end + 1 >= text.length()) {
            return 0;
        }
        char next = text.charAt(end + 1);
        boolean opens = Character.isUpperCase(next)
                || Character.isDigit(next)
                || OPENERS.indexOf(next) >= 0
                || Glyphs.isBullet(next);
        return opens && !(c == '.' && isAbbreviation(text, start, at, next)) ? end : 0;
    }

    private static boolean isAbbreviation(String text, int start, int dot, char next) {
        int from = dot;
        while (from > start
                && dot - from < 12
                && text.charAt(from - 1) != ' '
                && text.charAt(from - 1) != '/'
                && OPENERS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String word = text.substring(from, dot);
        boolean initial = INITIALS.matcher(word).matches();
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        boolean clock = lower.equals("am")
                || lower.equals("pm")
                || lower.equals("a.m")
                || lower.equals("p.m")
                || lower.equals("etc")
                || lower.equals("con")
                || lower.equals("ltd");
        if (clock) {
            return !Character.isUpperCase(next);
        }
        boolean number =
                !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit) && from == start;
        return initial || number || ABBREVIATIONS.has(lower);
    }
}
