import java.nio.file.FileVisitResult;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;

/**
 * Fails where docs/configuration.md lacks a setting of the code, gives another default, or describes one that is gone. The
 * settings are the components of the records marked @ConfigurationProperties, and the MOOTHALL_ variables that the
 * services' YAML files and the script read. Run from the root: java .ci/Settings.java
 */
static final Pattern RECORD = Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)\\s*(?:public )?record \\w+\\(");
static final Pattern NESTED = Pattern.compile("record (\\w+)\\(");
static final Pattern VARIABLE = Pattern.compile("\\$\\{(MOOTHALL_[A-Z_]+|SERVER_PORT)(?::([^${}]*))?");
static final Pattern SCRIPT = Pattern.compile("\\b(?:setting|number|text)\\(?\\s*\"?(MOOTHALL_[A-Z_]+)\"?,? \"?(\\d+)");
static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ([^|]*) \\|", Pattern.MULTILINE);

void main() throws IOException {
    var wanted = new TreeMap<String, String>();
    var page = Files.readString(Path.of("docs/configuration.md"));
    for (var file : sources()) {
        var text = Files.readString(file);
        if (file.toString().endsWith(".java")) {
            properties(text, wanted);
        }
        var pattern = file.toString().endsWith(".yml") ? VARIABLE : SCRIPT;
        pattern.matcher(text).results().forEach(found -> wanted.merge(
                found.group(1), Objects.requireNonNullElse(found.group(2), ""), (one, other) -> one.isEmpty() ? other : one));
    }

    var described = new TreeMap<String, String>();
    ROW.matcher(page).results().forEach(row -> described.put(row.group(1), row.group(2)));
    var faults = new ArrayList<String>();
    wanted.forEach((name, usual) -> {
        var said = described.get(name);
        if (said == null) {
            faults.add("lacks " + name + (usual.isEmpty() ? "" : ", default " + usual));
        } else if (!usual.isEmpty() && !said.contains("`" + usual + "`")) {
            faults.add("says that " + name + " is " + said + ", the code says " + usual);
        }
    });
    described.keySet().stream()
            .filter(name -> name.startsWith("moothall.") && !wanted.containsKey(name))
            .forEach(name -> faults.add("describes " + name + ", which is not there"));

    faults.forEach(fault -> System.err.println("docs/configuration.md " + fault));
    IO.println("%d settings in the code, %d faults in docs/configuration.md".formatted(wanted.size(), faults.size()));
    if (wanted.size() < 40 || !faults.isEmpty()) {
        System.exit(1);
    }
}

List<Path> sources() throws IOException {
    var found = new ArrayList<Path>();
    found.add(Path.of("moothall"));
    Files.walkFileTree(Path.of("."), new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            var name = directory.getFileName().toString();
            return name.equals("target") || name.equals("node_modules") || name.equals("test") || name.matches("\\.\\w.*")
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var name = file.toString();
            if (name.contains("/src/main/") && (name.endsWith(".java") || name.endsWith(".yml"))) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    });
    return found;
}

void properties(String text, Map<String, String> wanted) {
    var record = RECORD.matcher(text);
    if (record.find()) {
        components(record.group(1) + ".", text, record.end(), wanted);
    }
}

/** The components of the record whose list begins at {@code from}; those of a record nested in the same file likewise. */
void components(String prefix, String text, int from, Map<String, String> wanted) {
    for (var component : split(text, from)) {
        var words = component.replaceAll("@\\w+(\\([^()]*\\))?", "").strip().split("\\s+");
        var type = words[0];
        var name = prefix + words[words.length - 1].replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        var nested = NESTED.matcher(text);
        var start = -1;
        while (nested.find()) {
            if (nested.group(1).equals(type)) {
                start = nested.end();
            }
        }
        if (start >= 0) {
            components(name + ".", text, start, wanted);
        } else {
            var usual = Pattern.compile("@DefaultValue\\(\"([^\"]*)\"\\)").matcher(component);
            wanted.put(name, usual.find() && !usual.group(1).equals("-1") ? usual.group(1) : "");
        }
    }
}

/** What stands between commas at the record's own level, up to its closing bracket. */
List<String> split(String text, int from) {
    var parts = new ArrayList<String>();
    var depth = 0;
    var part = new StringBuilder();
    for (var i = from; depth >= 0; i++) {
        var c = text.charAt(i);
        depth += c == '(' || c == '<' || c == '{' ? 1 : c == ')' || c == '>' || c == '}' ? -1 : 0;
        if (depth < 0 || depth == 0 && c == ',') {
            parts.add(part.toString());
            part.setLength(0);
        } else {
            part.append(c);
        }
    }
    return parts;
}
