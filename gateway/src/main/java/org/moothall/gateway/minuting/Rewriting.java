package org.moothall.gateway.minuting;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What becomes of a form that was typed upon a version of something. A refused one goes on standing upon it; only where it
 * is no longer the newest does the form stand upon the one that the page shows beside it then. A form that was sent twice
 * is done, however late the second came.
 *
 * @param seen the version that the form was typed upon; nothing where it stands upon none, and its page upon the newest
 * @param once the form's own key, which it keeps until something else was carried out under it
 */
public record Rewriting(
        Sent sent, @Nullable String seen, @Nullable String once) {

    /** For a form that puts what was typed in the place of what is saved, and so needs no key. */
    public Rewriting(Sent sent, @Nullable String seen) {
        this(sent, seen, null);
    }

    /**
     * Where the form leads once it is done, or the form again.
     *
     * @param done where a form leads that is done
     * @param now the page as things stand, with the newest version as {@code seen}
     * @param isSaved whether what that page has as saved is what was typed
     */
    public ModelAndView page(
            ModelAndView done,
            Supplier<ModelAndView> now,
            Predicate<ModelAndView> isSaved,
            Function<ServiceProblem, Refusal> refusal) {
        if (!(sent instanceof Sent.Refused(ServiceProblem problem))) {
            return done;
        }
        ModelAndView page = now.get();
        boolean stale = problem.status() == 412;
        if (stale && isSaved.test(page)) {
            return done;
        }
        if (!stale && seen != null) {
            page.addObject("seen", seen);
        }
        if (once != null && !problem.is("idempotency-key-reused")) {
            page.addObject("once", once);
        }
        page.addObject("stale", stale).addObject("refusal", refusal.apply(problem));
        page.setStatus(HttpStatus.valueOf(problem.status()));
        return page;
    }

    /** Where no look at what is saved tells whether it was this form that did it: its key does. */
    public ModelAndView page(ModelAndView done, Supplier<ModelAndView> now, Function<ServiceProblem, Refusal> refusal) {
        return page(done, now, _ -> false, refusal);
    }
}
