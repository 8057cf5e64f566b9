package org.moothall.gateway.importing;

import java.util.List;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where imports begin, and where those that were begun are found again. */
@Controller
class ImportDeskPage {
    private static final int SHOWN = 20;

    private final ImportTrails trails;

    ImportDeskPage(ImportTrails trails) {
        this.trails = trails;
    }

    @GetMapping("/desk/import")
    String desk(
            @RequestParam(defaultValue = "") String cursor,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        Question newest = Question.of("/api/minutes/imports").with("limit", SHOWN);
        Asked<ImportLine.Lines> imports = reading.ask(ImportLine.Lines.class, newest.with("cursor", cursor));
        Asked<Archive.Lines> archives = reading.ask(
                Archive.Lines.class, Question.of("/api/minutes/imports/batches").with("limit", SHOWN));
        model.addAttribute("imports", imports.needed());
        model.addAttribute(
                "archives", archives.wanted().map(Archive.Lines::items).orElse(List.of()));
        model.addAttribute("trail", trails.toDesk());
        return "importing/desk";
    }
}
