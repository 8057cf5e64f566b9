package org.moothall.gateway.importing;

import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How far a zip of pages is, and, once it is read, what came of each. */
@Controller
class ArchivePage {
    private static final int SHOWN = 50;

    private final OnceKeys keys;
    private final ImportTrails trails;

    ArchivePage(OnceKeys keys, ImportTrails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping("/desk/import/archives/{id}")
    ModelAndView archive(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String done,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable String look,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading) {
        DeskOf.any(frame, "clerk");
        Only only = "true".equals(failed) ? Only.FAILED : "true".equals(look) ? Only.TO_LOOK_AT : Only.NOTHING;
        return show(id, cursor, only, Form.fresh(null, keys), reading).addObject("done", done);
    }

    @PostMapping("/desk/import/archives/{id}/cancellation")
    ModelAndView cancel(
            @PathVariable String id, @RequestParam(defaultValue = "") String once, Reading reading, Sending sending) {
        Command cancel =
                Command.post("/api/minutes/imports/batches/{}/cancellation", id).once(once);
        return switch (sending.send(cancel)) {
            case Sent.Done _ -> Views.seeOther("/desk/import/archives/{}?done=stopped", id);
            case Sent.Refused(var problem) -> {
                ModelAndView page =
                        show(id, "", Only.NOTHING, Form.fresh(null, keys).refused(problem), reading);
                page.setStatus(HttpStatus.valueOf(problem.status()));
                yield page;
            }
        };
    }

    private ModelAndView show(String id, String cursor, Only only, Form form, Reading reading) {
        Asked<Archive> archive = reading.ask(Archive.class, "/api/minutes/imports/batches/{}", id);
        Asked<Archive.Pages> pages = reading.ask(
                Archive.Pages.class,
                Question.of("/api/minutes/imports/batches/{}/files", id)
                        .with("failed", only == Only.FAILED ? "true" : null)
                        .with("toLookAt", only == Only.TO_LOOK_AT ? "true" : null)
                        .with("cursor", cursor)
                        .with("limit", SHOWN));
        return new ModelAndView("importing/archive")
                .addObject("archive", archive.needed())
                .addObject("pages", pages.needed())
                .addObject("failed", only == Only.FAILED)
                .addObject("look", only == Only.TO_LOOK_AT)
                .addObject("form", form)
                .addObject("trail", trails.toImports());
    }

    /** Which pages are shown, and no others. */
    private enum Only {
        NOTHING,
        FAILED,
        TO_LOOK_AT
    }
}
