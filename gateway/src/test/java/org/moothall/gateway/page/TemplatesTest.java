package org.moothall.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All words of the pages are in the bundles, so that another language needs nothing else. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>", Pattern.DOTALL);
    private static final Pattern SPOKEN =
            Pattern.compile("\\s(?:alt|title|aria-label|placeholder)=\"[^\"]*\\p{L}[^\"]*\"");
    /** A sentence within an expression, such as {@code 'Parameters of '}. */
    private static final Pattern SENTENCE = Pattern.compile("'[^'\"]*\\b\\p{Lu}\\p{L}+ [^'\"]*'");

    private static final Pattern RUNS = Pattern.compile("\\s(?:style|on\\w+)=\"|<style|<script(?![^>]* th:src)");

    /** Of schema.org: data that a browser does not run, in which no tag is left. */
    private static final String DATA = "<script type=\"application/ld+json\" th:utext=\"${linked}\"></script>";

    private static final Pattern KEY =
            Pattern.compile("(?:#\\{\\s*|#messages\\.msg\\w*\\(')([\\w.-]+)(?!['\\w.-]*'?\\s*\\+)");
    private static final Pattern KEY_BEGINS =
            Pattern.compile("(?:#\\{\\s*\\$\\{|#messages\\.msg\\w*\\()'([\\w.-]+\\.)'\\s*\\+");
    /** As it is handed to a part that several templates share. */
    private static final Pattern KEY_HANDED_ON = Pattern.compile("'([\\w-]+(?:\\.[\\w-]+)+)'");

    private static final Pattern TEXT_OF_CODE = Pattern.compile("\"([\\w.-]+)\"");

    @ParameterizedTest
    @MethodSource("templates")
    void noWordStandsInATemplate(Path template) throws IOException {
        var text = Files.readString(template);

        assertThat(TAG.matcher(text).replaceAll("").replaceAll("&\\w+;", "")).doesNotContainPattern("\\p{L}");
        assertThat(text).doesNotContainPattern(SPOKEN).doesNotContainPattern(SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingInATemplateRunsOrStylesByItself(Path template) throws IOException {
        assertThat(Files.readString(template).replace(DATA, ""))
                .doesNotContainPattern(RUNS)
                .doesNotContain("th:utext", "[(");
    }

    /** The engine refuses such a variable, but only once a page comes to it. */
    @ParameterizedTest
    @MethodSource("templates")
    void noVariableOfATemplateHasANameThatIsTheEngines(Path template) throws IOException {
        assertThat(Files.readString(template))
                .doesNotContainPattern("th:(?:with|each)=\"(?:[^\"]*,)?\\s*(?:param|session|application)\\s*[=:]");
    }

    @Test
    void everyKeyThatATemplateUsesIsInABundle() throws IOException {
        assertThat(found(TEMPLATES, KEY)).hasSizeGreaterThan(50).allMatch(keys()::contains);
        assertThat(found(TEMPLATES, KEY_BEGINS))
                .allMatch(beginning -> keys().stream().anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void everyKeyOfABundleIsUsed() throws IOException {
        var whole = found(TEMPLATES, KEY);
        whole.addAll(found(TEMPLATES, KEY_HANDED_ON));
        whole.addAll(found(CODE, TEXT_OF_CODE));
        var beginnings = found(TEMPLATES, KEY_BEGINS);
        found(CODE, TEXT_OF_CODE).stream().filter(text -> text.endsWith(".")).forEach(beginnings::add);
        Predicate<String> used =
                key -> whole.contains(key) || beginnings.stream().anyMatch(key::startsWith);

        assertThat(keys()).hasSizeGreaterThan(50).allMatch(used);
    }

    @Test
    void noKeyIsInTwoBundles() throws IOException {
        long all = 0;
        for (var bundle : files(BUNDLES)) {
            all += keys(bundle).size();
        }

        assertThat(keys()).hasSize((int) all);
    }

    static List<Path> templates() throws IOException {
        return files(TEMPLATES);
    }

    private static Set<String> found(Path folder, Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        for (var file : files(folder)) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .map(hit -> hit.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        try {
            for (var bundle : files(BUNDLES)) {
                keys.addAll(keys(bundle));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return keys;
    }

    private static Set<String> keys(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
