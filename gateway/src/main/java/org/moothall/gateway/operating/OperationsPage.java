package org.moothall.gateway.operating;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How the services stand that read events: what they could not read, what they miss, and their local copies. */
@Controller
class OperationsPage {
    private static final String PATH = "/desk/operations";
    private static final String SEARCH_INDEX = "/api/operations/minutes/search-index";

    private final Readers readers;
    private final OnceKeys keys;
    private final OperationsTrails trails;

    OperationsPage(Readers readers, OnceKeys keys, OperationsTrails trails) {
        this.readers = readers;
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping(PATH)
    String overview(
            @RequestParam(required = false) @Nullable String done,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "operator");
        model.addAttribute("done", done);
        return show(Form.fresh(null, keys), reading, model);
    }

    @PostMapping(PATH + "/search-index")
    String rebuildTheSearchIndex(
            @RequestParam Map<String, String> typed,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        DeskOf.any(frame, "operator");
        Form form = Form.of(typed);
        Command rebuild = Command.post(SEARCH_INDEX + "/rebuild").once(form.value(Form.ONCE));
        if (!(sending.send(rebuild) instanceof Sent.Refused(ServiceProblem problem))) {
            return "redirect:" + PATH + "?done=index-rebuild#search";
        }
        form = form.refused(problem);
        response.setStatus(form.status());
        return show(form, reading, model);
    }

    private String show(Form form, Reading reading, Model model) {
        List<ServiceSheet.Questions> asked = readers.all().stream()
                .map(service -> ServiceSheet.Questions.asked(service, readers, reading))
                .toList();
        Asked<SearchIndex> index = reading.ask(SearchIndex.class, SEARCH_INDEX);
        model.addAttribute(
                "services", asked.stream().map(ServiceSheet.Questions::answers).toList());
        index.wanted().ifPresent(found -> model.addAttribute("index", found));
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.toDesk());
        return "operating/overview";
    }
}
