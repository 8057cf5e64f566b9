package org.moothall.minutes.search.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.moothall.minutes.search.Language;

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
        append(html, text, table, places(table), new Passage(0, text.length(), 0, 0));
        return html.toString();
    }

    /** The passages that have most of what was looked for, in their order; the first where none has any. */
    String best(Excerpts excerpts) {
        int[] places = places(excerpts.table());
        List<Passage> best = excerpts.starts().size() == 1
                ? List.of(new Passage(0, excerpts.text().length(), 0, 0))
                : best(passages(excerpts, places));
        StringBuilder html = html(excerpts.text().length());
        for (int at = 0; at < best.size(); at++) {
            if (at > 0 && best.get(at - 1).end() < best.get(at).start()) {
                html.append(LEFT_OUT);
            }
            append(html, excerpts.text(), excerpts.table(), places, best.get(at));
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
        WordTable table = excerpts.table();
        List<Passage> passages = new ArrayList<>();
        int word = 0;
        for (int number = 0; number < excerpts.starts().size(); number++) {
            int end = excerpts.end(number);
            BitSet kinds = new BitSet();
            int marks = 0;
            for (; word < table.size() && table.start(word) < end; word++) {
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
        int[] places = new int[table.size()];
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
        int[] numbers = new int[terms.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = table.number(terms.get(place));
            if (numbers[place] == WordTable.NO_TERM) {
                return;
            }
        }
        if (numbers.length == 0) {
            return;
        }
        for (int from = 0; from + numbers.length <= places.length; from++) {
            if (standsAt(from, numbers, table)) {
                Arrays.fill(places, from, from + numbers.length, which);
            }
        }
    }

    private boolean standsAt(int from, int[] numbers, WordTable table) {
        for (int place = 0; place < numbers.length; place++) {
            if (!table.is(from + place, numbers[place], language)) {
                return false;
            }
        }
        return true;
    }

    private void put(int which, BytesRef beginning, WordTable table, int[] places) {
        for (int number = 0; number < table.terms(); number++) {
            if (table.begins(number, beginning)) {
                for (int word = 0; word < places.length; word++) {
                    if (table.is(word, number, language)) {
                        places[word] = which;
                    }
                }
            }
        }
    }

    private static void append(StringBuilder html, String text, WordTable table, int[] places, Passage passage) {
        int at = passage.start();
        for (int number = 0; number < places.length; number++) {
            int start = table.start(number);
            int end = table.end(number);
            if (places[number] != NONE && start >= at && end <= passage.end()) {
                escape(html, text, at, start);
                html.append("<mark>");
                escape(html, text, start, end);
                html.append("</mark>");
                at = end;
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
