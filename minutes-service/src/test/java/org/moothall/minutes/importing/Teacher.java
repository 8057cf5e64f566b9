package org.moothall.minutes.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Makes the weights of the second reader from the labelled pages, but for the sealed ones, by which it is measured. Started by
 * {@code bench/run importer learn}, in a minute; the same pages make the same weights.
 */
final class Teacher {
    static final Path CORPUS = Path.of("src/test/resources/corpus");

    private static final Path LEARNED = Path.of("src/main/resources/learned");

    /** Beside the weights: which pages they are from. */
    static final String PAGES = "pages.sha256";

    private static final String SEALED = "sealed";

    /** A clue of fewer sentences than this is forgotten. */
    private static final int FEWEST = 3;

    private static final int ROUNDS = 100;

    /** Weights are kept small, and most are none. */
    private static final double SMALL = 0.02;

    private static final double NONE = 0.02;

    private Teacher() {}

    /** Learns and writes, from the project's folder. */
    public static void main(String[] arguments) throws IOException {
        Path service = Path.of("minutes-service");
        Path corpus = service.resolve(CORPUS);
        List<Lesson> lessons = new ArrayList<>();
        List<TitleLesson> lines = new ArrayList<>();
        List<MoverLesson> names = new ArrayList<>();
        List<HeadLesson> heads = new ArrayList<>();
        for (Path part : parts(corpus)) {
            lessons.addAll(Lesson.in(part));
            lines.addAll(TitleLesson.in(part));
            names.addAll(MoverLesson.in(part));
            heads.addAll(HeadLesson.in(part));
        }
        IO.println(lessons.size() + " sentences, " + lines.size() + " lines of pages with one item");
        Path learned = Files.createDirectories(service.resolve(LEARNED));
        write(tasks(lessons), learned.resolve("task.tsv.gz"));
        write(decisions(lessons), learned.resolve("decision.tsv.gz"));
        write(verdicts(lessons), learned.resolve("verdict.tsv.gz"));
        write(movers(names), learned.resolve("mover.tsv.gz"));
        boolean otherHeads = write(heads(heads), learned.resolve("head.tsv.gz"));
        boolean otherTitles = write(titles(lines), learned.resolve("title.tsv.gz"));
        if (otherHeads || otherTitles) {
            IO.println("It finds titles differently now, and with them sentences: let it learn once more");
        }
        Files.writeString(learned.resolve(PAGES), digest(corpus) + "\n");
    }

    static String tasks(List<Lesson> lessons) throws IOException {
        return learn(lessons.stream().map(one -> event(one.told().clues(), one.task() ? "task" : Weights.NOTHING)));
    }

    static String decisions(List<Lesson> lessons) throws IOException {
        return learn(lessons.stream()
                .map(one -> event(one.told().clues(), one.verdict() == null ? Weights.NOTHING : "decision")));
    }

    static String verdicts(List<Lesson> lessons) throws IOException {
        return learn(lessons.stream()
                .filter(one -> one.verdict() != null)
                .map(one -> event(one.told().clues(), Objects.requireNonNull(one.verdict()))));
    }

    static String titles(List<TitleLesson> lines) throws IOException {
        return learn(lines.stream().map(one -> event(one.clues(), one.title() ? "title" : Weights.NOTHING)));
    }

    static String heads(List<HeadLesson> lines) throws IOException {
        return learn(lines.stream().map(one -> event(one.clues(), one.head() ? "title" : Weights.NOTHING)));
    }

    static String movers(List<MoverLesson> names) throws IOException {
        return learn(names.stream().map(one -> event(one.clues(), one.did())));
    }

    /** Says whether they are other weights than those before. */
    private static boolean write(String weights, Path file) throws IOException {
        byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file))) {
            bytes.write(weights.getBytes(StandardCharsets.UTF_8));
        }
        return !Arrays.equals(before, Files.readAllBytes(file));
    }

    /** Of the names and texts of all pages that are learned from, and of how a sentence is heard and a line and a name are seen. */
    static String digest(Path corpus) throws IOException {
        MessageDigest digest = sha256();
        Told told = new Told("Mr Ash (the Clerk) agreed to write by 4 May.", "It was RESOLVED:");
        digest.update(told.clues().toString().getBytes(StandardCharsets.UTF_8));
        List<Piece> lines = PageReader.pieces(
                List.of(Line.plain("Fleet:"), Line.plain("4. The Boat Shed"), Line.plain("Noted at 4.10 in May")));
        digest.update(TitleClues.of(lines).toString().getBytes(StandardCharsets.UTF_8));
        digest.update(new TreeMap<>(LikelyHeads.candidates(lines, List.of(0)).getOrDefault(1, Map.of()))
                .toString()
                .getBytes(StandardCharsets.UTF_8));
        Passage motion = Passage.of(new Block(
                Block.Kind.PARAGRAPH,
                "",
                "Cllr Ash moved, and AB (of Elm Ward) seconded, the 2nd report.",
                0,
                List.of()));
        digest.update(NameClues.in(Sentence.in(motion).getFirst()).toString().getBytes(StandardCharsets.UTF_8));
        for (Path part : parts(corpus)) {
            try (Stream<Path> pages = Files.list(part)) {
                for (Path page : pages.sorted().toList()) {
                    digest.update(corpus.relativize(page).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(page));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> parts(Path corpus) throws IOException {
        try (Stream<Path> parts = Files.list(corpus)) {
            return parts.filter(Files::isDirectory)
                    .filter(part -> !part.endsWith(SEALED))
                    .sorted()
                    .toList();
        }
    }

    private static Event event(Map<String, Float> clues, String outcome) {
        float[] strengths = new float[clues.size()];
        int at = 0;
        for (float strength : clues.values()) {
            strengths[at++] = strength;
        }
        return new Event(outcome, clues.keySet().toArray(String[]::new), strengths);
    }

    private static String learn(Stream<Event> events) throws IOException {
        TrainingParameters how = new TrainingParameters();
        how.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        how.put(AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_REAL_VALUE);
        how.put(TrainingParameters.CUTOFF_PARAM, FEWEST);
        how.put(TrainingParameters.ITERATIONS_PARAM, ROUNDS);
        how.put(QNTrainer.L1COST_PARAM, NONE);
        how.put(QNTrainer.L2COST_PARAM, SMALL);
        return text((AbstractModel) TrainerFactory.getEventTrainer(how, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events.toList())));
    }

    /** The parameters as {@link Weights} reads them. */
    private static String text(AbstractModel model) {
        Object[] parts = model.getDataStructures();
        @SuppressWarnings("unchecked")
        Map<String, Context> parameters = (Map<String, Context>) parts[1];
        String[] outcomes = (String[]) parts[2];
        StringBuilder text = new StringBuilder(String.join(Weights.TAB, outcomes));
        new TreeMap<>(parameters).forEach((clue, context) -> {
            String[] weights = new String[outcomes.length];
            Arrays.fill(weights, "");
            for (int i = 0; i < context.getOutcomes().length; i++) {
                weights[context.getOutcomes()[i]] = rounded(context.getParameters()[i]);
            }
            String line = String.join(Weights.TAB, weights);
            if (!line.isBlank()) {
                text.append('\n').append(clue).append(Weights.TAB).append(line.stripTrailing());
            }
        });
        return text.append('\n').toString();
    }

    private static String rounded(double weight) {
        double hundredths = Math.round(weight * 100) / 100.0;
        return hundredths == 0 ? "" : String.valueOf(hundredths);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
