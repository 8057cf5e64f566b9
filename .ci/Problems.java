import java.nio.file.FileVisitResult;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Fails where a kind of problem of the code, or of fault that a field has, has no words for pages in the gateway's
 * messages/problems.properties, or words are there for a kind that is gone. A kind is the text before a title, or what a
 * switch of kinds gives; of a fault, the text between the field and what is said. Run from the root: java .ci/Problems.java
 */
static final Path WORDS = Path.of("gateway/src/main/resources/messages/problems.properties");
static final Pattern TITLED = Pattern.compile("[(,]\\s*\"([a-z]+(?:-[a-z]+)+)\"\\s*,\\s*(?:\"[A-Z][^\"]*\"|title)\\s*(?=[,)])");
static final Pattern OF_ONE_WORD = Pattern.compile("(?:(?:refused|conflict)\\(|HttpStatus\\.\\w+,|status,)\\s*\"([a-z]+)\"\\s*,");
static final Pattern CHOSEN = Pattern.compile("(?:->|\\?)\\s*\"([a-z]+(?:-[a-z]+)+)\"\\s*[;:]");
static final Pattern MAKES_PROBLEMS = Pattern.compile("\\bProblem\\b");
static final Pattern OF_A_FIELD = Pattern.compile("(?:\\.field|SearchFault)\\(\\s*[\\w\".()]+,\\s*\"([a-z]+(?:-[a-z]+)*)\"\\s*,");
/** What the words are put together with, whatever the fault. */
static final Set<String> FRAME = Set.of("fault", "fault.field", "fault.of");
static final Pattern NAMES_KINDS = Pattern.compile("\\bslug\\(");

void main() throws IOException {
    var kinds = new TreeMap<String, Path>();
    for (var file : sources()) {
        var text = Files.readString(file);
        OF_A_FIELD.matcher(text).results().forEach(found -> kinds.put("fault." + found.group(1), file));
        if (MAKES_PROBLEMS.matcher(text).find()) {
            TITLED.matcher(text).results().forEach(found -> kinds.put("problem." + found.group(1), file));
            OF_ONE_WORD.matcher(text).results().forEach(found -> kinds.put("problem." + found.group(1), file));
        }
        if (NAMES_KINDS.matcher(text).find()) {
            CHOSEN.matcher(text).results().forEach(found -> kinds.put("problem." + found.group(1), file));
        }
    }
    var words = new Properties();
    try (var lines = Files.newBufferedReader(WORDS)) {
        words.load(lines);
    }

    var faults = new ArrayList<String>();
    kinds.forEach((kind, file) -> {
        if (!words.containsKey(kind)) {
            faults.add("lacks " + kind + " of " + file);
        }
    });
    words.stringPropertyNames().stream()
            .filter(key -> !kinds.containsKey(key) && !FRAME.contains(key))
            .forEach(key -> faults.add("has " + key + ", which nothing refuses with"));

    faults.forEach(fault -> System.err.println(WORDS + " " + fault));
    IO.println("%d kinds of problems and faults in the code, %d faults in their words".formatted(kinds.size(), faults.size()));
    if (kinds.size() < 100 || !faults.isEmpty()) {
        System.exit(1);
    }
}

List<Path> sources() throws IOException {
    var found = new ArrayList<Path>();
    for (var module : List.of("platform", "meetings-service", "minutes-service", "notifications-service", "gateway")) {
        Files.walkFileTree(Path.of(module), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                var name = directory.getFileName().toString();
                return name.equals("target") || name.equals("test") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
    return found;
}
