package org.moothall.gateway.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.springframework.ui.Model;

/** Tells a form above a list which of its fields cannot be used, under {@code problem} in the model. */
public final class UnusableFilter {
    private UnusableFilter() {}

    public static Consumer<ServiceProblem> shownOn(Model model, HttpServletResponse response) {
        return problem -> {
            response.setStatus(problem.status());
            model.addAttribute("problem", problem);
        };
    }
}
