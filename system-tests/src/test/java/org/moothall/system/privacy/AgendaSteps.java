package org.moothall.system.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.system.outside.Answer;
import org.moothall.system.privacy.Sitting.Item;

/** What is done before a meeting: agendas with open and exempt items, of which some are never published. */
final class AgendaSteps implements Steps {

    private static final int OLDEST = 400;

    private final Council council;
    private final Canaries canaries;

    AgendaSteps(Council council) {
        this.council = council;
        this.canaries = council.canaries;
    }

    @Override
    public Map<Step, Integer> weighted() {
        Map<Step, Integer> steps = new LinkedHashMap<>();
        steps.put(this::body, 2);
        steps.put(this::schedule, 8);
        steps.put(this::addItem, 20);
        steps.put(this::attach, 8);
        steps.put(this::rewrite, 6);
        steps.put(this::takeOff, 3);
        steps.put(this::publish, 8);
        steps.put(this::cancel, 1);
        return steps;
    }

    void body() {
        Answer answer = council.clerk.post(
                "/api/bodies", Map.of("name", canaries.open("name of a body") + " Committee", "kind", "committee"));
        if (council.accepted(answer)) {
            council.bodies.add(answer.field("id"));
        }
    }

    void schedule() {
        schedule(council.chance(60));
    }

    /** A meeting that was held already, so that its minutes can be approved. */
    Sitting scheduleHeld() {
        schedule(true);
        return council.sittings.getLast();
    }

    private void schedule(boolean historical) {
        council.any(council.bodies).ifPresent(body -> {
            int days = historical ? -OLDEST : 30 + council.random.nextInt(OLDEST);
            Answer answer = council.clerk.post(
                    "/api/meetings",
                    Map.of(
                            "bodyId",
                            body,
                            "startsAt",
                            OffsetDateTime.now().plusDays(days).truncatedTo(ChronoUnit.HOURS),
                            "venue",
                            "" + canaries.open("venue"),
                            "historical",
                            historical));
            if (council.accepted(answer)) {
                council.sittings.add(new Sitting(answer.field("id"), historical));
            }
        });
    }

    void addItem() {
        council.anySitting(sitting -> !sitting.agendaPublished)
                .ifPresent(sitting -> addItem(sitting, council.chance(40)));
    }

    void addItem(Sitting sitting, boolean exempt) {
        Item item = new Item(exempt, canaries.secret("title of an item"), canaries.secret("purpose of an item"));
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("title", "Item " + item.title);
        sent.put("purpose", "To consider " + item.purpose);
        if (exempt) {
            sent.put("exemptReason", "Paragraph 3: " + canaries.secret("reason of exemption"));
        }
        Answer answer = council.clerk.post(sitting.path() + "/agenda/items", sent);
        if (council.accepted(answer)) {
            sitting.items.put(answer.field("id"), item);
        }
    }

    void attach() {
        council.anySitting(sitting -> !sitting.items.isEmpty()).ifPresent(sitting -> attach(sitting, anyItem(sitting)));
    }

    void attach(Sitting sitting, String id) {
        Item item = sitting.items.get(id);
        Canary name = canaries.secret("name of a file");
        Canary content = canaries.secret("content of a file");
        List<Canary> words = List.of(name, content);
        if (sitting.agendaPublished && !item.exempt) {
            canaries.publish(words);
        }
        Answer answer = council.officer.upload(
                sitting.path() + "/agenda/items/" + id + "/documents",
                name + ".txt",
                ("Report " + content).getBytes(UTF_8));
        if (council.accepted(answer)) {
            item.documents.addAll(words);
        }
    }

    /** What was drafted before is gone for ever; an open item may become an exempt one, and the other way round. */
    void rewrite() {
        council.anySitting(sitting -> !sitting.agendaPublished && !sitting.items.isEmpty())
                .ifPresent(sitting -> {
                    String id = anyItem(sitting);
                    Canary title = canaries.secret("later title of an item");
                    boolean exempt = council.chance(50);
                    String reason = exempt ? "Paragraph 3: " + canaries.secret("later reason of exemption") : "";
                    Answer answer = council.clerk.patch(
                            sitting.path() + "/agenda/items/" + id,
                            Map.of("title", "Item " + title, "exemptReason", reason),
                            tag(sitting));
                    if (council.accepted(answer)) {
                        sitting.items.get(id).title = title;
                        sitting.items.get(id).exempt = exempt;
                    }
                });
    }

    void takeOff() {
        council.anySitting(sitting -> !sitting.agendaPublished && sitting.items.size() > 1)
                .ifPresent(sitting -> {
                    String id = anyItem(sitting);
                    if (council.accepted(council.clerk.send(
                            "DELETE",
                            sitting.path() + "/agenda/items/" + id,
                            "application/json",
                            new byte[0],
                            "If-Match",
                            tag(sitting)))) {
                        sitting.items.remove(id);
                    }
                });
    }

    void publish() {
        council.anySitting(sitting -> !sitting.agendaPublished && !sitting.items.isEmpty())
                .ifPresent(this::publish);
    }

    void publish(Sitting sitting) {
        canaries.publish(sitting.onTheAgenda());
        sitting.agendaPublished = true;
        if (!council.accepted(council.clerk.post(sitting.path() + "/agenda/publication", Map.of()))) {
            throw new AssertionError("The history has lost count: " + council.trail());
        }
    }

    /** Its draft stays what it was: nobody's business. */
    void cancel() {
        council.anySitting(sitting -> !sitting.agendaPublished && !sitting.historical)
                .ifPresent(sitting -> {
                    Map<String, String> reason = Map.of("reason", "Cancelled for " + canaries.open("reason to cancel"));
                    if (council.accepted(council.clerk.post(sitting.path() + "/cancellation", reason))) {
                        council.sittings.remove(sitting);
                    }
                });
    }

    private String anyItem(Sitting sitting) {
        return council.any(sitting.items.keySet().stream().sorted().toList()).orElseThrow();
    }

    private String tag(Sitting sitting) {
        return council.clerk.get(sitting.path()).expect(200).etag();
    }
}
