package org.moothall.local.command;

import java.util.Arrays;
import java.util.List;
import org.moothall.local.demo.DemoLoader;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Settings;
import org.moothall.local.supervisor.Down;
import org.moothall.local.supervisor.Status;
import org.moothall.local.supervisor.Up;

/** Takes the words of the script {@code moothall} to those who do them; a failure is one line and an exit code that is not 0. */
final class Main {

    private Main() {}

    static void main(String[] arguments) {
        var code = run(List.of(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> words) {
        try {
            return run(words, Settings.of(System.getenv()));
        } catch (PlainFailure e) {
            System.err.println("moothall: " + e.line());
            return 1;
        }
    }

    private static int run(List<String> words, Settings settings) {
        var more = words.subList(Math.min(1, words.size()), words.size());
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "up" -> new Up(settings).run(more.contains("--fresh"), !more.contains("--no-demo"));
            case "must-be-down" -> new Down(settings).mustBeDown();
            case "down" -> new Down(settings).run();
            case "status" -> {
                return new Status(settings).print(System.out) ? 0 : 3;
            }
            case "mail" -> new MailCommand(settings.home(), System.out).run(more);
            case "token" -> new TokenCommand(settings, System.out).run(more);
            case "demo" -> System.out.println(new DemoLoader(settings).load());
            default -> throw new PlainFailure("Not a command: " + Arrays.toString(words.toArray()));
        }
        return 0;
    }
}
