package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The Director undertook to write to each tenant and to come back in October": one doer, and a second task. */
final class Coordination {
    private static final Pattern AND_TO = Pattern.compile(",? and (?:also )?to (?=[a-z])");

    private Coordination() {}

    /** The tasks behind the one that begins at this place, of the same doer. */
    static void find(Sentence sentence, Subject doer, int from, List<Commitment> found) {
        String plain = sentence.passage().plain();
        Matcher and = AND_TO.matcher(plain).region(from, sentence.end());
        String owner = Owners.of(sentence, doer).name();
        for (int count = 0; owner != null && count < Promises.MOST && and.find(); count++) {
            if (Deeds.isStrong(plain, and.end())) {
                Subject again = new Subject(Subject.Kind.NONE, and.start(), and.start());
                found.add(new Commitment(sentence, again, and.end(), sentence.end(), owner));
            }
        }
    }
}
