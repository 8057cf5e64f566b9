package org.moothall.gateway.form;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.ServiceProblem;

/**
 * A form as somebody filled it in. It is shown again as it was typed, whatever a service says of it.
 *
 * @param problem what the service refused it for, or null
 */
public record Form(
        Map<String, String> values,
        List<Fault> faults,
        @Nullable ServiceProblem problem) {

    /** The version that the form was typed upon. */
    public static final String SEEN = "seen";

    /** The form's own key. */
    public static final String ONCE = "once";

    public Form {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    public static Form of(Map<String, String> typed) {
        return new Form(typed, List.of(), null);
    }

    /** A form that nobody has typed in yet. */
    public static Form fresh(@Nullable String seen, OnceKeys keys) {
        return of(Map.of(SEEN, seen == null ? "" : seen, ONCE, keys.next()));
    }

    public Form with(String field, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(field, value == null ? "" : value);
        return new Form(changed, faults, problem);
    }

    /** Says in our own words, by their key, what is wrong with a field. */
    public Form fault(String field, String key) {
        List<Fault> more = new ArrayList<>(faults);
        more.add(new Fault(field, key, true));
        return new Form(values, more, problem);
    }

    public Form required(String field, String key) {
        return value(field).isBlank() ? fault(field, key) : this;
    }

    /** What a service refused, beside the fields that it names. */
    public Form refused(ServiceProblem refusal) {
        List<Fault> more = new ArrayList<>(faults);
        refusal.errors().stream()
                .map(error -> new Fault(error.field(), error.what(), false))
                .forEach(more::add);
        return new Form(values, more, refusal);
    }

    /** For a field of the service that the page asks for under another name. */
    public Form renaming(String theirs, String ours) {
        return new Form(
                values,
                faults.stream()
                        .map(fault ->
                                fault.field().equals(theirs) ? new Fault(ours, fault.words(), fault.ours()) : fault)
                        .toList(),
                problem);
    }

    /** The same as it was typed, upon a newer version. */
    public Form again(@Nullable String seen) {
        return of(values).with(SEEN, seen);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Null where nothing but blanks was typed. */
    public @Nullable String textOrNull(String field) {
        return value(field).isBlank() ? null : value(field).strip();
    }

    public Optional<LocalDate> date(String field) {
        try {
            return Optional.of(LocalDate.parse(value(field).strip()));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    public Optional<LocalTime> time(String field) {
        try {
            return Optional.of(LocalTime.parse(value(field).strip().replace('.', ':')));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }

    public @Nullable Fault faultOf(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    public boolean isFaulty() {
        return !faults.isEmpty() || problem != null;
    }

    /** Whether somebody else has changed what the form was typed upon. */
    public boolean isStale() {
        return problem != null && problem.is("stale-version");
    }

    /** Whether this very form was sent before, with other words, and carried out then. */
    public boolean isUsedUp() {
        return problem != null && problem.is("idempotency-key-reused");
    }

    /** What the answer's status is when the form is shown again. */
    public int status() {
        return problem == null || problem.status() < 400 ? 422 : problem.status();
    }
}
