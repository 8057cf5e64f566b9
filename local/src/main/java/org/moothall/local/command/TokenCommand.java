package org.moothall.local.command;

import java.io.PrintStream;
import java.net.URI;
import java.util.List;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Secrets;
import org.moothall.local.settings.Settings;
import org.moothall.local.token.HeadlessSignIn;

/** Prints an access token of the demo person with a role, and nothing else. */
record TokenCommand(Settings settings, PrintStream out) {

    void run(List<String> words) {
        if (words.size() != 1) {
            throw new PlainFailure("Say one role: ./moothall token clerk|chair|member|officer|integrator|operator");
        }
        var person = new Secrets(settings.home()).demoPeople().withRole(words.getFirst());
        var issuer = URI.create("http://localhost:" + settings.port(Port.SIGNIN));
        out.println(new HeadlessSignIn(issuer).token(person));
    }
}
