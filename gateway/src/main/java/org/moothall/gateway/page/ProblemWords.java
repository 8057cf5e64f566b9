package org.moothall.gateway.page;

import java.util.Objects;
import org.moothall.gateway.page.ServiceProblem.FieldError;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is wrong and what to do, in the words of {@code messages/problems.properties}, which has a line for every kind of
 * problem and for every kind of fault that a field of a list's form may have. A service that is newer than this gateway may
 * refuse in a way that is not there; then its own title is said, or that the field cannot be used.
 */
@Component("problemWords")
public class ProblemWords {
    private final MessageSource bundles;

    ProblemWords(MessageSource bundles) {
        this.bundles = bundles;
    }

    public String of(ServiceProblem problem) {
        return or("problem." + problem.slug(), problem.title());
    }

    /** What is wrong with a field of a list's form, to stand beside it. */
    public String at(FieldError error) {
        return or("fault." + error.fault(), ours("fault"));
    }

    /** As {@link #at}, after the field's name. */
    public String of(FieldError error) {
        return ours("fault.of", or("records.field." + error.field(), ours("fault.field")), at(error));
    }

    private String or(String key, String otherwise) {
        return Objects.requireNonNull(bundles.getMessage(key, null, otherwise, LocaleContextHolder.getLocale()));
    }

    private String ours(String key, Object... values) {
        return bundles.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
