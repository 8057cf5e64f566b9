package org.moothall.gateway.minuting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/**
 * A step in a form that is not sent to be saved yet: a row more, or actions proposed from the text, which are there only
 * once the clerk has taken them.
 */
record FormStep(
        ItemForm form,
        List<Proposal.Proposed> proposed,
        List<String> dismissed,
        boolean looked,
        @Nullable Refusal refusal) {
    private static final String PROPOSE = "propose";
    private static final String ACCEPT = "accept:";
    private static final String DISMISS = "dismiss:";
    private static final Set<String> WHOLE = Set.of(PROPOSE, "row");
    private static final JsonMapper JSON = new JsonMapper();

    static boolean isKnown(String name) {
        return WHOLE.contains(name) || name.startsWith(ACCEPT) || name.startsWith(DISMISS);
    }

    static FormStep of(String name, Typed typed, ItemForm form, Sending sending) {
        List<String> dismissed = typed.all("dismissed");
        List<Typed> rows = typed.rows("proposed");
        if (name.equals(PROPOSE)) {
            return proposed(form, dismissed, sending);
        }
        if (name.startsWith(ACCEPT)) {
            return rows.stream()
                    .filter(row -> row.raw("text").equals(name.substring(ACCEPT.length())))
                    .findFirst()
                    .map(row -> new FormStep(form.and(Assigned.typed(row)), others(rows, row), dismissed, true, null))
                    .orElseGet(() -> new FormStep(form, others(rows, null), dismissed, true, null));
        }
        if (name.startsWith(DISMISS)) {
            List<String> more = new ArrayList<>(dismissed);
            more.add(name.substring(DISMISS.length()));
            return new FormStep(form, without(others(rows, null), more), List.copyOf(more), true, null);
        }
        return new FormStep(form, others(rows, null), dismissed, false, null);
    }

    private static FormStep proposed(ItemForm form, List<String> dismissed, Sending sending) {
        Command ask = Command.post("/api/minutes/action-proposals").body(Map.of("text", form.text()));
        return switch (sending.send(ask)) {
            case Sent.Done(var body, var _) -> {
                List<String> known = Stream.concat(
                                dismissed.stream(), form.actions().stream().map(Assigned::text))
                        .toList();
                List<Proposal.Proposed> found =
                        JSON.treeToValue(body, Proposal.class).proposed();
                yield new FormStep(form, without(found, known), dismissed, true, null);
            }
            case Sent.Refused(var problem) -> new FormStep(form, List.of(), dismissed, false, Refusal.of(problem));
        };
    }

    private static List<Proposal.Proposed> others(List<Typed> rows, @Nullable Typed taken) {
        return rows.stream()
                .filter(row -> !row.equals(taken))
                .map(row ->
                        new Proposal.Proposed(row.text("owner"), row.raw("text"), row.text("due"), row.raw("sentence")))
                .toList();
    }

    private static List<Proposal.Proposed> without(List<Proposal.Proposed> proposed, List<String> known) {
        return proposed.stream().filter(one -> !known.contains(one.text())).toList();
    }

    ModelAndView on(ModelAndView page) {
        page.addObject("form", form);
        page.addObject("proposed", proposed);
        page.addObject("looked", looked);
        page.addObject("dismissed", dismissed);
        page.addObject("refusal", refusal);
        return page;
    }
}
