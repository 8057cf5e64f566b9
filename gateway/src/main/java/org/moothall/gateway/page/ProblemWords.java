package org.moothall.gateway.page;

import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What is wrong and what to do, in the words of {@code messages/problems.properties}, which has a line for every kind of
 * problem. A service that is newer than this gateway may refuse in a way that is not there; then its own title is said.
 */
@Component("problemWords")
public class ProblemWords {
    private final MessageSource bundles;

    ProblemWords(MessageSource bundles) {
        this.bundles = bundles;
    }

    public String of(ServiceProblem problem) {
        return Objects.requireNonNull(bundles.getMessage(
                "problem." + problem.slug(), null, problem.title(), LocaleContextHolder.getLocale()));
    }
}
