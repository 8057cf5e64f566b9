package org.moothall.minutes.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * What each clue says for and against the things that a sentence may tell or a line may be: the parameters of a maximum entropy model (multinomial
 * logistic regression). As text, the first line has these things and each other one a clue and its weights, with tabs between; a
 * weight that is nought is left out.
 */
final class Weights {

    /** What most sentences tell, and most lines are. */
    static final String NOTHING = "nothing";

    /** The clue that is always there. */
    static final String ANY = "*";

    static final String TAB = "\t";

    private final List<String> outcomes;
    private final Map<String, double[]> ofClues = new HashMap<>();

    private Weights(BufferedReader lines) throws IOException {
        outcomes = List.of(lines.readLine().split(TAB, -1));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] fields = line.split(TAB, -1);
            double[] weights = new double[outcomes.size()];
            for (int i = 1; i < fields.length; i++) {
                weights[i - 1] = fields[i].isEmpty() ? 0 : Double.parseDouble(fields[i]);
            }
            ofClues.put(fields[0], weights);
        }
    }

    /** Those that come with the program. */
    static Weights learned(String name) {
        InputStream file =
                Objects.requireNonNull(Weights.class.getResourceAsStream("/learned/" + name + ".tsv.gz"), name);
        try (InputStream bytes = new GZIPInputStream(file)) {
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Weights read(InputStream text) throws IOException {
        return new Weights(new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)));
    }

    double likelihood(String outcome, Map<String, Float> clues) {
        return likelihoods(clues)[outcomes.indexOf(outcome)];
    }

    String likeliest(Map<String, Float> clues) {
        double[] likelihoods = likelihoods(clues);
        int best = 0;
        for (int i = 1; i < likelihoods.length; i++) {
            best = likelihoods[i] > likelihoods[best] ? i : best;
        }
        return outcomes.get(best);
    }

    private double[] likelihoods(Map<String, Float> clues) {
        double[] sums = new double[outcomes.size()];
        clues.forEach((clue, strength) -> {
            double[] weights = ofClues.get(clue);
            for (int i = 0; weights != null && i < sums.length; i++) {
                sums[i] += weights[i] * strength;
            }
        });
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i]);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
