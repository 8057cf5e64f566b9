package org.moothall.contracts.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.contracts.Contract;
import tools.jackson.databind.json.JsonMapper;

/** The page says of each event what its schema says. */
class ReadmeTest {

    private static final String SUBJECT = " The subject is the ";

    @Test
    void saysOfEachEventWhenItIsSentInTheWordsOfItsSchema() {
        List<String> rows = new ArrayList<>();
        for (String owner : List.of("meetings", "minutes", "notifications")) {
            for (String type : Contract.typesOf(owner)) {
                rows.add(row(owner, type));
            }
        }

        assertThat(Sources.read("README.md").lines().filter(line -> line.startsWith("| [")))
                .containsExactlyElementsOf(rows);
    }

    private static String row(String owner, String type) {
        String[] parts = type.split("\\.", -1);
        String said = JsonMapper.shared()
                .readTree(Contract.schemaText(type))
                .path("description")
                .asString();
        int cut = said.lastIndexOf(SUBJECT);
        String subject = said.substring(cut + SUBJECT.length(), said.length() - 1);
        return "| [%s](events/%s/%s/%s/schema.json) | %s | %s |"
                .formatted(parts[3], owner, parts[3], parts[4], subject, said.substring(0, cut));
    }
}
