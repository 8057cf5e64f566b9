package org.moothall.gateway.agenda;

import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Asked;
import org.moothall.gateway.page.Dates;
import org.moothall.gateway.page.OnceKeys;
import org.moothall.gateway.page.Question;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A meeting on the desk: what it will talk about, in which order, with which papers, and by when all that must be out. */
@Controller
class MeetingPage {
    private final OnceKeys keys;
    private final Trails trails;
    private final Dates dates;

    MeetingPage(OnceKeys keys, Trails trails, Dates dates) {
        this.keys = keys;
        this.trails = trails;
        this.dates = dates;
    }

    @GetMapping("/desk/meetings/{id}")
    String meeting(
            @PathVariable String id, @RequestParam(defaultValue = "") String done, Reading reading, Model model) {
        model.addAttribute("done", done);
        return show(id, reading, model);
    }

    String show(String id, Reading reading, Model model) {
        Asked<MeetingSheet> asked = reading.ask(MeetingSheet.class, Question.of("/api/meetings/{}", id));
        Asked<PreviewSheet> notice =
                reading.ask(PreviewSheet.class, Question.of("/api/meetings/{}/agenda/publication", id));
        Answer.Found<MeetingSheet> found = asked.found();
        MeetingSheet meeting = found.value();
        model.addAttribute("meeting", meeting);
        model.addAttribute("heading", meeting.bodyName() + ", " + dates.day(meeting.startsAt()));
        model.addAttribute("seen", found.etag());
        model.addAttribute("once", keys.next());
        model.addAttribute("notice", notice.wanted().orElse(null));
        model.addAttribute("trail", trails.fromDesk());
        return "desk/meeting";
    }

    /** The whole pack: all papers of the agenda in their order, to be read one by one or all in one. */
    @GetMapping("/desk/meetings/{id}/pack")
    String pack(@PathVariable String id, Reading reading, Model model) {
        Asked<MeetingSheet> asked = reading.ask(MeetingSheet.class, "/api/meetings/{}", id);
        Question contents = Question.of("/api/meetings/{}/pack/contents", id);
        Asked<PackContents> whole = reading.ask(PackContents.class, contents.with("with", "exempt"));
        Asked<PackContents> open = reading.ask(PackContents.class, contents);
        MeetingSheet meeting = asked.needed();
        model.addAttribute("meeting", meeting);
        model.addAttribute("whole", whole.wanted().orElse(null));
        model.addAttribute("open", open.wanted().orElse(null));
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return "desk/pack";
    }
}
