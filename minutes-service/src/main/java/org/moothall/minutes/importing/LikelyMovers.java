package org.moothall.minutes.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Finds who moved and who seconded in a sentence in which no rule found anybody: the names around which it reads most like that to
 * the second reader (ADR 0073).
 */
final class LikelyMovers {

    /** From here on a name is taken for a mover's. */
    private static final double LIKELY = 0.5;

    /** Beside a mover a seconder is expected. */
    private static final double EXPECTED = 0.4;

    /** What a sentence that tells of a motion has a word of: in most there is none, and no name is looked at. */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)mov(?:e|ing)|prop|motion|amend|sec|2nd|put forward|tabl|sponsor|support|submit|[cg]ynn?ig|eil(?:i|ydd)|/|\\bP:|\\([ps]\\)");

    /** "Councillor Oak moved to the public gallery": she went there. */
    private static final Pattern OF_FEET =
            Pattern.compile("\\bmoved (?:away|into|on to|to (?:the|his|her|their|an?))\\b");

    private LikelyMovers() {}

    static Optional<MoverForms.Step> in(Sentence sentence) {
        if (!TELLING.matcher(sentence.plain()).find()
                || OF_FEET.matcher(sentence.plain()).find()) {
            return Optional.empty();
        }
        SecondReader reader = SecondReader.ofCorpus();
        List<NameClues.Mention> names = NameClues.in(sentence).stream()
                .filter(name -> !Quotation.isInside(sentence.passage(), sentence.start() + name.start()))
                .filter(name ->
                        name.titled() || !MoverForms.isPost(sentence.plain().substring(name.start(), name.end())))
                .toList();
        return likeliest(names, reader::mover, LIKELY).map(mover -> {
            List<NameClues.Mention> others =
                    names.stream().filter(name -> !name.equals(mover)).toList();
            return new MoverForms.Step(
                    sentence.start() + mover.start(),
                    sentence.end(),
                    written(sentence, mover),
                    likeliest(others, reader::seconder, EXPECTED)
                            .map(seconder -> written(sentence, seconder))
                            .orElse(null));
        });
    }

    private static Optional<NameClues.Mention> likeliest(
            List<NameClues.Mention> names, ToDoubleFunction<Map<String, Float>> likelihood, double least) {
        return names.stream()
                .filter(name -> likelihood.applyAsDouble(name.clues()) >= least)
                .max(Comparator.comparingDouble(name -> likelihood.applyAsDouble(name.clues())));
    }

    private static String written(Sentence sentence, NameClues.Mention name) {
        int start = sentence.start();
        return MoverForms.bare(sentence.passage().text().substring(start + name.start(), start + name.end()));
    }
}
