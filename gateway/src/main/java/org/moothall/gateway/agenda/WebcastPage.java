package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.form.DeskOf;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.form.Trails;
import org.moothall.gateway.page.Answer;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Dates;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says where a meeting can be watched, or that it no longer can. */
@Controller
class WebcastPage {
    private static final String ADDRESS = "/desk/meetings/{id}/webcast";
    private static final String SERVICE = "/api/meetings/{}/webcast";
    private static final List<String> STATES = List.of("planned", "live", "archived");

    record Watched(String address, @Nullable OffsetDateTime startsAt, String state) {}

    private final OnceKeys keys;
    private final Trails trails;

    WebcastPage(OnceKeys keys, Trails trails) {
        this.keys = keys;
        this.trails = trails;
    }

    @GetMapping(ADDRESS)
    String form(
            @PathVariable String id,
            @ModelAttribute(name = "frame", binding = false) Frame frame,
            Reading reading,
            Model model) {
        DeskOf.any(frame, "clerk");
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        MeetingSheet.WebcastSheet webcast = found.value().webcast();
        Form form = Form.fresh(found.etag(), keys).with("state", "planned");
        if (webcast != null) {
            form = form.with("address", webcast.address()).with("state", webcast.state());
            OffsetDateTime start = webcast.startsAt();
            if (start != null) {
                form = form.with(
                        "time",
                        start.atZoneSameInstant(Dates.COUNCIL).toLocalTime().toString());
            }
        }
        return show(found.value(), form, model);
    }

    @PostMapping(ADDRESS)
    String save(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed);
        Answer.Found<MeetingSheet> found = meeting(reading, id);
        if (!form.value("remove").isEmpty()) {
            form = sent(form, Command.delete(SERVICE, id), sending);
        } else {
            form = form.required("address", "desk.webcast.address.missing");
            Optional<LocalTime> time = form.time("time");
            if (time.isEmpty() && !form.value("time").isBlank()) {
                form = form.fault("time", "desk.meeting.time.wrong");
            }
            if (!form.isFaulty()) {
                LocalDate day = found.value()
                        .startsAt()
                        .atZoneSameInstant(Dates.COUNCIL)
                        .toLocalDate();
                Watched watched = new Watched(
                        form.value("address").strip(),
                        time.map(start ->
                                        day.atTime(start).atZone(Dates.COUNCIL).toOffsetDateTime())
                                .orElse(null),
                        form.value("state"));
                form = sent(form, Command.put(SERVICE, id).body(watched), sending)
                        .renaming("startsAt", "time");
            }
        }
        if (!form.isFaulty()) {
            String done = form.value("remove").isEmpty() ? "webcast-set" : "webcast-removed";
            return "redirect:/desk/meetings/" + id + "?done=" + done;
        }
        response.setStatus(form.status());
        return show(found.value(), form.isStale() ? form.with(Form.SEEN, found.etag()) : form, model);
    }

    private static Form sent(Form form, Command command, Sending sending) {
        return sending.send(command.seen(form.value(Form.SEEN))) instanceof Sent.Refused(ServiceProblem problem)
                ? form.refused(problem)
                : form;
    }

    private static Answer.Found<MeetingSheet> meeting(Reading reading, String id) {
        return reading.ask(MeetingSheet.class, "/api/meetings/{}", id).found();
    }

    private String show(MeetingSheet meeting, Form form, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("states", STATES);
        model.addAttribute("form", form);
        model.addAttribute("trail", trails.fromDesk(meeting.step()));
        return "desk/webcast";
    }
}
