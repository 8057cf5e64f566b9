package org.moothall.minutes.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The Director undertook to write to each tenant and to come back in October": one doer, and a second task. */
final class Coordination {
    private static final Pattern AND_TO = Pattern.compile(",? and (?:also |then )?to (?=[a-z])");
    private static final Pattern TO = Pattern.compile("\\bto (?:also |both )?$");

    private Coordination() {}

    /** Adds the tasks behind those that were found, of the same doers, up to where the next begins. */
    static void find(Sentence sentence, List<Commitment> found) {
        for (Commitment first : List.copyOf(found)) {
            String plain = sentence.passage().plain();
            boolean infinitive = first.sentence().equals(sentence)
                    && TO.matcher(plain.substring(Math.max(0, first.verb() - 10), first.verb()))
                            .find();
            String owner = first.named() != null
                    ? first.named()
                    : Owners.of(sentence, first.subject()).name();
            if (!infinitive || owner == null) {
                continue;
            }
            int limit = found.stream()
                    .filter(other -> other.sentence().equals(sentence) && other.verb() > first.verb())
                    .mapToInt(other -> Math.min(other.verb(), other.subject().start()))
                    .min()
                    .orElse(Math.min(sentence.end(), first.end()));
            Matcher and = AND_TO.matcher(plain).region(first.verb(), Math.max(first.verb(), limit));
            for (int count = 0; count < Promises.MOST && and.find(); count++) {
                if (Deeds.isChore(plain, and.end())) {
                    Subject again = Subject.none(and.start());
                    found.add(new Commitment(sentence, again, and.end(), first.end(), owner));
                }
            }
        }
    }
}
