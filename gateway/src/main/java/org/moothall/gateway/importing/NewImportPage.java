package org.moothall.gateway.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.minuting.Views;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Frame;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.Upload;
import org.moothall.gateway.upload.LimitedFile;
import org.moothall.gateway.upload.SentFile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends a file, a pasted text or a zip of many files to be read. */
@Controller
class NewImportPage {
    private static final String FILE = "file";
    private static final String TEXT = "text";
    private static final String ARCHIVE = "archive";
    private static final String FILE_PAGE = "/desk/import/file";
    private static final String TEXT_PAGE = "/desk/import/text";
    private static final String ARCHIVE_PAGE = "/desk/import/archive";

    private static final String TOO_LARGE = "too-large";
    /** A little above what the service takes, so that it is the service that says no. */
    private static final long LARGEST_PAGE = 6_000_000;

    private static final long LARGEST_ARCHIVE = 27_000_000;

    private final OnceKeys keys;
    private final ImportTrails trails;

    NewImportPage(OnceKeys keys, ImportTrails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping(FILE_PAGE)
    ModelAndView blankFile(
            @RequestParam(defaultValue = "") String meeting,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading) {
        return blank(FILE, meeting, frame, reading);
    }

    @GetMapping(TEXT_PAGE)
    ModelAndView blankText(
            @RequestParam(defaultValue = "") String meeting,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading) {
        return blank(TEXT, meeting, frame, reading);
    }

    @GetMapping(ARCHIVE_PAGE)
    ModelAndView blankArchive(@ModelAttribute(name = "frame", binding = false) Frame frame, Reading reading) {
        return blank(ARCHIVE, "", frame, reading);
    }

    @PostMapping(FILE_PAGE)
    ModelAndView file(
            @RequestParam Map<String, String> typed,
            @RequestAttribute(name = SentFile.ATTRIBUTE, required = false) @Nullable SentFile file,
            Reading reading,
            Sending sending,
            HttpServletResponse response) {
        Form form = NewImport.checked(Form.of(typed));
        if (file == null || file.isNone()) {
            return refused(FILE, form.fault(FILE, "importing.new.file.missing"), reading, response);
        }
        if (form.isFaulty()) {
            return refused(FILE, form, reading, response);
        }
        LimitedFile content = new LimitedFile(file.content(), LARGEST_PAGE);
        Sent sent = sending.send(NewImport.ofFile(form, file.name(), content));
        return content.isOver()
                ? refused(FILE, form.fault(FILE, "importing.new.file.large"), reading, response)
                : after(FILE, sent, form, reading, response);
    }

    @PostMapping(TEXT_PAGE)
    ModelAndView text(
            @RequestParam Map<String, String> typed, Reading reading, Sending sending, HttpServletResponse response) {
        Form form = NewImport.checked(Form.of(typed)).required(TEXT, "importing.new.text.missing");
        return form.isFaulty()
                ? refused(TEXT, form, reading, response)
                : after(TEXT, sending.send(NewImport.ofText(form, form.value(TEXT))), form, reading, response);
    }

    @PostMapping(ARCHIVE_PAGE)
    ModelAndView archive(
            @RequestParam Map<String, String> typed,
            @RequestAttribute(name = SentFile.ATTRIBUTE, required = false) @Nullable SentFile file,
            Reading reading,
            Sending sending,
            HttpServletResponse response) {
        Form form = Form.of(typed);
        if (file == null || file.isNone()) {
            return refused(ARCHIVE, form.fault(FILE, "importing.new.archive.missing"), reading, response);
        }
        LimitedFile content = new LimitedFile(file.content(), LARGEST_ARCHIVE);
        Sent sent = sending.send(new Upload(
                Question.of("/api/minutes/imports/batches").with("charset", form.value(NewImport.CHARSET)),
                Map.of(),
                file.name(),
                content,
                NewImport.once(form)));
        return switch (sent) {
            case Sent.Done(var body, var _) ->
                Views.seeOther(
                        "/desk/import/archives/{}?done=sent", body.path("id").asString());
            case Sent.Refused(var problem) ->
                refused(
                        ARCHIVE,
                        content.isOver() || problem.is(TOO_LARGE)
                                ? form.fault(FILE, "importing.new.archive.large")
                                : form.refused(problem),
                        reading,
                        response);
        };
    }

    private ModelAndView blank(String way, String meeting, Frame frame, Reading reading) {
        DeskOf.any(frame, "clerk");
        return show(way, Form.fresh(null, keys).with(NewImport.MEETING, meeting).with("kind", "page"), reading);
    }

    private ModelAndView after(String way, Sent sent, Form form, Reading reading, HttpServletResponse response) {
        return switch (sent) {
            case Sent.Done(var body, var _) -> {
                String there = Opened.addressOf(body.path("id").asString(), null) + "?done=read";
                String meeting = form.value(NewImport.MEETING);
                yield meeting.isEmpty() ? Views.seeOther(there) : Views.seeOther(there + "&meeting={}", meeting);
            }
            case Sent.Refused(var problem) ->
                refused(
                        way,
                        problem.is(TOO_LARGE) && problem.status() == 413
                                ? form.fault(way, "importing.new." + way + ".large")
                                : form.refused(problem),
                        reading,
                        response);
        };
    }

    private ModelAndView refused(String way, Form form, Reading reading, HttpServletResponse response) {
        response.setStatus(form.status());
        // Who chooses another file sends another form; where nobody answered it may be the same.
        return show(way, form.status() == 503 ? form : form.with(Form.ONCE, keys.next()), reading);
    }

    private ModelAndView show(String way, Form form, Reading reading) {
        List<Asked<DraftLine.Lines>> drafts = DraftLine.asked(reading);
        String meeting = form.value(NewImport.MEETING);
        Asked<DraftLine> chosen = meeting.isEmpty() ? null : reading.ask(DraftLine.class, "/api/minutes/{}", meeting);
        return new ModelAndView("importing/new-" + way)
                .addObject("form", form)
                .addObject("drafts", DraftLine.of(drafts.stream()))
                .addObject("chosen", chosen == null ? null : chosen.wanted().orElse(null))
                .addObject("trail", trails.toImports());
    }
}
