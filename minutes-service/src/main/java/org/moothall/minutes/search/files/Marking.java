package org.moothall.minutes.search.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.moothall.minutes.search.Language;
import org.moothall.minutes.search.files.WordTable.Word;

/**
 * Marks what was looked for in what was found. What comes out is HTML in which everything of the text is escaped, so that
 * a text can never be more than text.
 */
final class Marking {
    private static final int PASSAGES = 3;
    private static final String LEFT_OUT = " … ";
    private static final int NONE = -1;
    private static final int ROOM_FOR_MARKS = 100;

    private final List<Wanted> wanted;
    private final Language language;

    Marking(List<Wanted> wanted, Language language) {
        this.wanted = List.copyOf(wanted);
        this.language = language;
    }

    /** All of a text. */
    String whole(String text, WordTable table) {
        StringBuilder html = html(text.length());
        append(html, text, table.words(), places(table), new Passage(0, text.length(), 0, 0));
        return html.toString();
    }

    /** The passages that have most of what was looked for, in their order; the first where none has any. */
    String best(Excerpts excerpts) {
        List<Word> words = excerpts.table().words();
        int[] places = places(excerpts.table());
        List<Passage> all = passages(excerpts, places);
        List<Passage> best = all.size() == 1 ? all : best(all);
        StringBuilder html = html(excerpts.text().length());
        for (int at = 0; at < best.size(); at++) {
            if (at > 0 && best.get(at - 1).end() < best.get(at).start()) {
                html.append(LEFT_OUT);
            }
            append(html, excerpts.text(), words, places, best.get(at));
        }
        return html.toString().strip();
    }

    /** @param kinds how many different ones of what was looked for are in it, and marks how many words */
    private record Passage(int start, int end, int kinds, int marks) {}

    private static List<Passage> best(List<Passage> all) {
        List<Passage> best = all.stream()
                .filter(passage -> passage.marks() > 0)
                .sorted(Comparator.comparingInt(Passage::kinds)
                        .thenComparingInt(Passage::marks)
                        .reversed())
                .limit(PASSAGES)
                .sorted(Comparator.comparingInt(Passage::start))
                .toList();
        return best.isEmpty() ? all.subList(0, 1) : best;
    }

    private List<Passage> passages(Excerpts excerpts, int[] places) {
        List<Word> words = excerpts.table().words();
        List<Passage> passages = new ArrayList<>();
        int word = 0;
        for (int number = 0; number < excerpts.starts().size(); number++) {
            int end = excerpts.end(number);
            BitSet kinds = new BitSet();
            int marks = 0;
            for (; word < words.size() && words.get(word).start() < end; word++) {
                if (places[word] != NONE) {
                    kinds.set(places[word]);
                    marks++;
                }
            }
            passages.add(new Passage(excerpts.starts().get(number), end, kinds.cardinality(), marks));
        }
        return passages;
    }

    /** For each word, which of what was looked for it is. */
    private int[] places(WordTable table) {
        int[] places = new int[table.words().size()];
        Arrays.fill(places, NONE);
        for (int which = 0; which < wanted.size(); which++) {
            switch (wanted.get(which)) {
                case Wanted.Words(List<BytesRef> terms) -> put(which, terms, table, places);
                case Wanted.Beginning(BytesRef beginning) -> put(which, beginning, table, places);
            }
        }
        return places;
    }

    private void put(int which, List<BytesRef> terms, WordTable table, int[] places) {
        List<Integer> numbers = terms.stream().map(table.terms()::indexOf).toList();
        if (numbers.isEmpty() || numbers.contains(NONE)) {
            return;
        }
        for (int from = 0; from + numbers.size() <= places.length; from++) {
            if (standsAt(from, numbers, table.words())) {
                Arrays.fill(places, from, from + numbers.size(), which);
            }
        }
    }

    private boolean standsAt(int from, List<Integer> numbers, List<Word> words) {
        for (int place = 0; place < numbers.size(); place++) {
            if (!words.get(from + place).is(numbers.get(place), language)) {
                return false;
            }
        }
        return true;
    }

    private void put(int which, BytesRef beginning, WordTable table, int[] places) {
        for (int number = 0; number < table.terms().size(); number++) {
            if (StringHelper.startsWith(table.terms().get(number), beginning)) {
                for (int word = 0; word < places.length; word++) {
                    if (table.words().get(word).is(number, language)) {
                        places[word] = which;
                    }
                }
            }
        }
    }

    private static void append(StringBuilder html, String text, List<Word> words, int[] places, Passage passage) {
        int at = passage.start();
        for (int number = 0; number < places.length; number++) {
            Word word = words.get(number);
            if (places[number] != NONE && word.start() >= at && word.end() <= passage.end()) {
                escape(html, text, at, word.start());
                html.append("<mark>");
                escape(html, text, word.start(), word.end());
                html.append("</mark>");
                at = word.end();
            }
        }
        escape(html, text, at, passage.end());
    }

    private static StringBuilder html(int length) {
        return new StringBuilder(Math.min(length, PASSAGES * Passages.LONGEST) + ROOM_FOR_MARKS);
    }

    private static void escape(StringBuilder html, String text, int from, int to) {
        int copied = from;
        for (int at = from; at < to; at++) {
            String escaped = switch (text.charAt(at)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                case '\'' -> "&#x27;";
                case '/' -> "&#x2F;";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                html.append(text, copied, at).append(escaped);
                copied = at + 1;
            }
        }
        html.append(text, copied, to);
    }
}
