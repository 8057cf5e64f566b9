package org.moothall.minutes.revision;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program of examples/verifier, run as anyone would run it: on files, by a JDK and nothing else. */
public final class Verifier {
    private final Path directory;
    private final String trusted;

    public Verifier(Path directory, String trusted) {
        this.directory = directory;
        this.trusted = trusted;
    }

    /** All that it says; the last line is "valid" or begins with "invalid". */
    public String verdict(String proof, List<String> texts, String... seen) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    Path.of(System.getProperty("moothall.root"), "examples/verifier/Verify.java")
                            .toString(),
                    trusted,
                    write("proof.json", proof)));
            for (String text : texts) {
                command.add(write("revision-" + (command.size() - 3) + ".json", text));
            }
            command.addAll(List.of(seen));
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
            int status = process.waitFor();
            return status == (said.endsWith("\nvalid") ? 0 : 1) ? said : "status " + status + ": " + said;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}
