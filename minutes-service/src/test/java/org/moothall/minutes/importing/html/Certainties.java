package org.moothall.minutes.importing.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.moothall.minutes.importing.Certainty;
import org.moothall.minutes.importing.FoundAction;
import org.moothall.minutes.importing.FoundDecision;
import org.moothall.minutes.importing.ImportedPage;

/** How many findings of each certainty are right, and of what the rules miss how much is told to be possible. */
record Certainties(String kind, Share certain, Share doubted, Share possible, Share toldOf, int pages) {

    /** So many of so many. */
    record Share(long part, long whole) {
        Share and(Share other) {
            return new Share(part + other.part, whole + other.whole);
        }

        @Override
        public String toString() {
            return "%d of %d".formatted(part, whole);
        }
    }

    static List<Certainties> of(List<ReadPage> pages) {
        return List.of(of("verdict", pages), of("action", pages));
    }

    private static Certainties of(String kind, List<ReadPage> pages) {
        Certainties all = new Certainties(kind, new Share(0, 0), new Share(0, 0), new Share(0, 0), new Share(0, 0), 0);
        for (ReadPage page : pages) {
            all = all.and(of(kind, page));
        }
        return all;
    }

    private static Certainties of(String kind, ReadPage read) {
        Judgement judgement = Judgement.of(kind, read.page(), read.found());
        Set<String> doubted = new HashSet<>();
        List<String> possible = new ArrayList<>();
        for (ImportedPage item : read.items()) {
            if (kind.equals("action")) {
                item.actions().stream()
                        .filter(one -> one.certainty() == Certainty.DOUBTED)
                        .forEach(one -> doubted.add(Found.action(one)));
                item.possible().actions().stream().map(FoundAction::text).forEach(possible::add);
            } else {
                item.decisions().stream()
                        .filter(one -> one.certainty() == Certainty.DOUBTED)
                        .forEach(one -> doubted.add(Found.verdict(one)));
                item.possible().decisions().stream().map(FoundDecision::text).forEach(possible::add);
            }
        }
        long doubtedRight = judgement.right().stream().filter(doubted::contains).count();
        long doubtedWrong = judgement.wrong().stream().filter(doubted::contains).count();
        int right = judgement.right().size();
        int found = right + judgement.wrong().size();
        long told = judgement.toldBy(possible);
        return new Certainties(
                kind,
                new Share(right - doubtedRight, found - doubtedRight - doubtedWrong),
                new Share(doubtedRight, doubtedRight + doubtedWrong),
                new Share(told, possible.size()),
                new Share(right + told, right + judgement.missed().size()),
                1);
    }

    private Certainties and(Certainties other) {
        return new Certainties(
                kind,
                certain.and(other.certain),
                doubted.and(other.doubted),
                possible.and(other.possible),
                toldOf.and(other.toldOf),
                pages + other.pages);
    }

    /** For a table whose columns are the certainties, what of the labels is told of at all, and how much there is to look at. */
    String row() {
        return "| %s | %s | %s | %s | %s | %.1f |"
                .formatted(
                        kind,
                        certain,
                        doubted,
                        possible,
                        toldOf,
                        (doubted.whole() + possible.whole()) / (double) Math.max(1, pages));
    }
}
