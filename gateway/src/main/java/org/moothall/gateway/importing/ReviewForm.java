package org.moothall.gateway.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.page.ServiceProblem;

/** The form in which a clerk says of each finding whether it is right: its fields have the finding's id before a dot. */
final class ReviewForm {
    private static final String TEXT = ".text";
    private static final String VERDICT = ".verdict";
    private static final String OWNER = ".owner";
    private static final String DUE = ".due";
    private static final String NEXT = ".next";
    private static final Pattern FIELD = Pattern.compile("judgements\\[(\\d{1,6})]\\.(?:mended\\.)?(\\w+)");

    private final Findings findings;

    ReviewForm(Findings findings) {
        this.findings = findings;
    }

    /** As it was said so far. */
    Form of(Review review, String seen) {
        Map<String, Judgement> said = Judgement.byFinding(review.judgements());
        Map<String, String> values = new LinkedHashMap<>(Map.of(Form.SEEN, seen));
        for (Finding finding : findings.all()) {
            Judgement judgement = said.get(finding.id());
            Mending mended = judgement == null ? null : judgement.mended();
            values.put(finding.id(), judgement == null ? "" : judgement.judgement());
            values.putAll(fields(finding.id(), mended == null ? finding.said() : mended));
        }
        return Form.of(values);
    }

    /** What is sent to be kept; of what nothing was said there is none. */
    List<Judgement> judgements(Form form) {
        return findings.all().stream()
                .filter(finding -> !form.value(finding.id()).isEmpty())
                .map(finding -> judgement(finding, form))
                .toList();
    }

    /** The same, and everything certain that nothing was said of yet is accepted as it was read or typed. */
    Form acceptingTheRest(Form form, boolean textOnly) {
        Map<String, String> values = new LinkedHashMap<>(form.values());
        (textOnly ? Stream.concat(findings.title().stream(), findings.texts().stream()) : findings.all().stream())
                .filter(finding -> form.value(finding.id()).isEmpty())
                .filter(finding -> !finding.certainty().wantsALook())
                .forEach(finding -> values.put(finding.id(), Judgement.ACCEPTED));
        return Form.of(values);
    }

    /** Whoever mends a finding and does not say whether it is right would lose what they typed. */
    Form checked(Form form) {
        Form checked = form;
        for (Finding finding : findings.all()) {
            if (form.value(finding.id()).isEmpty() && isMended(finding, form)) {
                checked = checked.fault(finding.id(), "importing.fault.unsaid");
            }
        }
        return checked;
    }

    /** With each fault at the field that it is of: the service counts judgements. */
    Form refused(Form form, ServiceProblem problem) {
        List<Judgement> sent = judgements(form);
        Form refused = form.refused(problem);
        for (ServiceProblem.FieldError error : problem.errors()) {
            Matcher field = FIELD.matcher(error.field());
            int at = field.matches() ? Integer.parseInt(field.group(1)) : sent.size();
            if (at < sent.size()) {
                refused = refused.renaming(error.field(), sent.get(at).finding() + suffix(field.group(2)));
            }
        }
        return refused;
    }

    private static String suffix(String field) {
        return switch (field) {
            case "text", "verdict", "owner", "due" -> "." + field;
            case "dueBy" -> DUE;
            default -> "";
        };
    }

    private static Judgement judgement(Finding finding, Form form) {
        String judgement = form.value(finding.id());
        boolean mended = judgement.equals(Judgement.ACCEPTED) && isMended(finding, form);
        return new Judgement(finding.id(), judgement, mended ? typed(finding, form) : null);
    }

    private static boolean isMended(Finding finding, Form form) {
        return !finding.isOfMotions() && !typed(finding, form).equals(tidy(finding.said()));
    }

    private static Mending typed(Finding finding, Form form) {
        if (!form.values().containsKey(finding.id() + TEXT)) {
            return tidy(finding.said());
        }
        return tidy(new Mending(
                form.value(finding.id() + TEXT),
                form.value(finding.id() + VERDICT),
                form.value(finding.id() + OWNER),
                form.value(finding.id() + DUE),
                form.value(finding.id() + NEXT)));
    }

    /** Browsers end lines in their own way, and send fields that nobody filled in. */
    private static Mending tidy(Mending mending) {
        return new Mending(
                mending.text().replace("\r\n", "\n").replace('\r', '\n'),
                orNull(mending.verdict()),
                orNull(mending.owner()),
                orNull(mending.due()),
                orNull(mending.dueBy()));
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static Map<String, String> fields(String id, Mending says) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(id + TEXT, says.text());
        fields.put(id + VERDICT, Objects.requireNonNullElse(says.verdict(), ""));
        fields.put(id + OWNER, Objects.requireNonNullElse(says.owner(), ""));
        fields.put(id + DUE, Objects.requireNonNullElse(says.due(), ""));
        fields.put(id + NEXT, Objects.requireNonNullElse(says.dueBy(), ""));
        return fields;
    }
}
