package org.moothall.local.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path logs;

    @Test
    void rotatesUnderAWriterThatKeepsItOpen() throws Exception {
        var log = LogFile.of(logs, "parts");
        try (var writer = Files.newOutputStream(log.path(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write("before\n".getBytes());
            log.rotateIfLargerThan(3);
            writer.write("after\n".getBytes());
        }

        assertThat(logs.resolve("parts.log")).hasContent("after\n");
        assertThat(logs.resolve("parts.log.1")).hasContent("before\n");
    }

    @Test
    void keepsTwoOldLogs() throws Exception {
        var log = LogFile.of(logs, "parts");
        for (var text : new String[] {"first", "second", "third"}) {
            Files.writeString(log.path(), text);
            log.rotateIfLargerThan(1);
        }

        assertThat(logs.resolve("parts.log.1")).hasContent("third");
        assertThat(logs.resolve("parts.log.2")).hasContent("second");
    }

    @Test
    void givesTheCauseAsTheLastWords() throws Exception {
        var log = LogFile.of(logs, "parts");
        Files.writeString(log.path(), """
                Application run failed
                java.lang.IllegalStateException: oh
                Caused by: java.net.BindException: Address already in use
                \tat some.Class
                """);

        assertThat(log.lastWords()).isEqualTo("Caused by: java.net.BindException: Address already in use");
    }

    @Test
    void readsTheCauseOutOfStructuredLogs() throws Exception {
        var log = LogFile.of(logs, "parts");
        Files.writeString(log.path(), """
                {"message":"Application run failed","error":{"stack_trace":"a.B: oh\\n\\tat c.D\\nCaused by: e.F: no such table\\n\\tat g.H"}}
                {"message":"Graceful shutdown complete"}
                """);

        assertThat(log.lastWords()).isEqualTo("Caused by: e.F: no such table");
    }

    @Test
    void makesOneLineOfAnExplanation() throws Exception {
        var log = LogFile.of(logs, "parts");
        Files.writeString(log.path(), """
                {"message":"\\n***\\nAPPLICATION FAILED TO START\\n***\\n\\nDescription:\\n\\nPort 8080 is in use.\\n\\nAction:\\n\\nFree it.\\n"}
                """);

        assertThat(log.lastWords()).isEqualTo("Description: Port 8080 is in use. Action: Free it.");
    }

    @Test
    void saysSoWhenAProcessSaidNothing() throws Exception {
        var log = LogFile.of(logs, "parts");
        Files.createFile(log.path());

        assertThat(log.lastWords()).isEqualTo("it said nothing");
    }
}
