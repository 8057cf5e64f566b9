package org.moothall.minutes.importing.html;

import java.util.ArrayList;
import java.util.List;

/** Precision and recall of one kind of finding over labelled pages, and each finding that is not a person's. */
record Quality(String kind, int right, int found, int wanted, List<String> faults) {

    static Quality of(String kind, List<ReadPage> pages) {
        int right = 0;
        int found = 0;
        int wanted = 0;
        List<String> faults = new ArrayList<>();
        for (ReadPage read : pages) {
            LabelledPage page = read.page();
            Judgement judgement = Judgement.of(kind, page, read.found());
            right += judgement.right().size();
            found += judgement.right().size() + judgement.wrong().size();
            wanted += judgement.right().size() + judgement.missed().size();
            judgement.wrong().forEach(line -> faults.add(page.name() + " has not: " + line));
            judgement.missed().forEach(line -> faults.add(page.name() + " has: " + line));
        }
        return new Quality(kind, right, found, wanted, faults);
    }

    double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) right / wanted;
    }

    double f1() {
        return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
    }

    String row() {
        return "| %s | %.3f | %.3f | %.3f | %d | %d | %d |"
                .formatted(kind, precision(), recall(), f1(), right, found, wanted);
    }
}
