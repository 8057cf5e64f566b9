package org.moothall.local.demo;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.moothall.local.settings.Port;
import org.moothall.local.settings.Secrets;
import org.moothall.local.settings.Settings;
import org.moothall.local.token.HeadlessSignIn;

/** Loads what is missing of the demo council, as its clerk and its chair would by hand. A second load finds all done. */
public final class DemoLoader {

    private static final ZoneId COUNCIL_TIME = ZoneId.of("Europe/London");

    private final Settings settings;

    public DemoLoader(Settings settings) {
        this.settings = settings;
    }

    /** A sentence on what is there now. */
    public String load() {
        var people = new Secrets(settings.home()).demoPeople();
        var signIn = new HeadlessSignIn(URI.create("http://localhost:" + settings.port(Port.SIGNIN)));
        var ledger = new Ledger(settings.home().demo());
        var data = DemoData.read();
        try (var gateway = new Gateway(
                URI.create("http://localhost:" + settings.port(Port.GATEWAY)),
                role -> signIn.token(people.withRole(role)))) {
            load(data, ledger, gateway);
        }
        return "%s: %d bodies, %d members, %d meetings%s"
                .formatted(
                        data.bodies().getFirst().name(),
                        data.bodies().size(),
                        data.members().size(),
                        data.meetings().size(),
                        ledger.addedNothing() ? " (loaded before)" : "");
    }

    static void load(DemoData data, Ledger ledger, Gateway gateway) {
        // The weeks count from the first load, also when a later one goes on with it.
        var firstDay = LocalDate.parse(
                ledger.step("day", () -> LocalDate.now(COUNCIL_TIME).toString()));
        for (var body : data.bodies()) {
            ledger.step(
                    "body." + body.key(),
                    () -> gateway.post(
                                    "clerk",
                                    "/api/bodies",
                                    Map.of("name", body.name(), "kind", body.kind()),
                                    "body." + body.key())
                            .required("id")
                            .asString());
        }
        var register = new Register(data, ledger, gateway);
        data.members().forEach(register::enter);
        var calendar = new Calendar(firstDay, COUNCIL_TIME);
        var meetings = new MeetingLoad(register, calendar, ledger, gateway);
        data.meetings().forEach(meetings::load);
    }
}
