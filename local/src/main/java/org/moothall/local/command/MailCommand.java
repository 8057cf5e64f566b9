package org.moothall.local.command;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import org.moothall.local.mail.Letter;
import org.moothall.local.mail.LetterBox;
import org.moothall.local.settings.Home;
import org.moothall.local.settings.PlainFailure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows what was sent: a list, one letter by its number in the list or its id, or all as JSON. */
record MailCommand(Home home, PrintStream out) {

    void run(List<String> words) {
        var letters = new LetterBox(home.mail(), InstantSource.system()).letters();
        if (words.contains("--json")) {
            out.println(JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build()
                    .writeValueAsString(letters));
        } else if (words.isEmpty()) {
            list(letters);
        } else {
            read(find(letters, words.getFirst()));
        }
    }

    private void list(List<Letter> letters) {
        if (letters.isEmpty()) {
            out.println("No letter yet");
            return;
        }
        for (var i = 0; i < letters.size(); i++) {
            var letter = letters.get(i);
            out.printf(
                    "%4d  %s  %s%n      %s%n", i + 1, letter.date(), String.join(", ", letter.to()), letter.subject());
        }
        out.println("./moothall mail <number> reads one");
    }

    private void read(Letter letter) {
        letter.headers().forEach((name, value) -> out.println(name + ": " + value));
        out.println();
        out.println(letter.text().isEmpty() ? letter.html() : letter.text());
    }

    private static Letter find(List<Letter> letters, String word) {
        for (var i = 0; i < letters.size(); i++) {
            if (word.equals(Integer.toString(i + 1)) || letters.get(i).id().equals(word)) {
                return letters.get(i);
            }
        }
        throw new PlainFailure("No letter " + word + "; ./moothall mail lists them");
    }
}
