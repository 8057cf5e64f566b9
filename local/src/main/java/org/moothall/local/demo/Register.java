package org.moothall.local.demo;

import java.util.List;
import java.util.Map;
import org.moothall.local.demo.DemoData.Seated;

/** The members of the demo, and by which ids the platform knows them and the bodies. */
record Register(DemoData data, Ledger ledger, Gateway gateway) {

    void enter(Seated member) {
        idOf(member);
    }

    String body(String key) {
        return ledger.step("body." + key, () -> {
            throw new IllegalStateException("No body " + key + " in the demo data");
        });
    }

    /** Somebody in an attendance list: a member by key, or a name and an office. */
    Map<String, String> attendee(String word) {
        return data.members().stream()
                .filter(it -> it.key().equals(word))
                .findFirst()
                .map(it -> Map.of("name", it.name(), "memberId", idOf(it)))
                .orElseGet(() -> guest(word));
    }

    private String idOf(Seated member) {
        var seats = member.seats().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> Map.of("bodyId", body(it.getKey()), "role", it.getValue()))
                .toList();
        return ledger.step(
                "member." + member.key(),
                () -> gateway.post(
                                "clerk",
                                "/api/members",
                                Map.of("name", member.name(), "memberships", seats),
                                "member." + member.key())
                        .required("id")
                        .asString());
    }

    private static Map<String, String> guest(String word) {
        var comma = word.indexOf(", ");
        return comma < 0
                ? Map.of("name", word)
                : Map.of("name", word.substring(0, comma), "role", word.substring(comma + 2));
    }

    List<Map<String, String>> attendees(List<String> words) {
        return words.stream().map(this::attendee).toList();
    }
}
