package org.moothall.gateway.agenda;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.gateway.form.Form;
import org.moothall.gateway.page.Command;
import org.moothall.gateway.page.Reading;
import org.moothall.gateway.page.Sending;
import org.moothall.gateway.page.Sent;
import org.moothall.gateway.page.ServiceProblem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts the items of an agenda in order: by a step up or down, or by the numbers typed beside them. */
@Controller
class OrderPage {
    private static final String UP = "up ";
    private static final String DOWN = "down ";

    record Wanted(List<String> itemIds) {}

    private final MeetingPage page;

    OrderPage(MeetingPage page) {
        this.page = page;
    }

    @PostMapping("/desk/meetings/{id}/order")
    String order(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            Reading reading,
            Sending sending,
            HttpServletResponse response,
            Model model) {
        Form form = Form.of(typed.toSingleValueMap());
        Optional<Order> wanted = wanted(form, typed);
        if (wanted.isEmpty()) {
            form = form.fault("place", "desk.order.place.wrong");
        } else {
            Command command = Command.put("/api/meetings/{}/agenda/order", id)
                    .body(new Wanted(wanted.get().items()))
                    .seen(form.value(Form.SEEN));
            if (!(sending.send(command) instanceof Sent.Refused(ServiceProblem problem))) {
                return "redirect:/desk/meetings/" + id + "?done=ordered#" + placeOf(form);
            }
            form = form.refused(problem);
        }
        response.setStatus(form.status());
        String view = page.show(id, reading, model);
        model.addAttribute("form", form);
        if (wanted.isEmpty()) {
            model.addAttribute("places", places(typed));
        }
        if (form.isStale() && model.getAttribute("meeting") instanceof MeetingSheet now) {
            model.addAttribute(
                    "mine",
                    wanted.stream()
                            .flatMap(order -> order.items().stream())
                            .flatMap(item -> now.find(item).stream())
                            .toList());
        }
        return view;
    }

    private static Optional<Order> wanted(Form form, MultiValueMap<String, String> typed) {
        Order shown = new Order(typed.getOrDefault("item", List.of()));
        String move = form.value("move");
        if (move.startsWith(UP)) {
            return Optional.of(shown.moved(move.substring(UP.length()), -1));
        }
        if (move.startsWith(DOWN)) {
            return Optional.of(shown.moved(move.substring(DOWN.length()), 1));
        }
        return shown.byPlaces(typed.getOrDefault("place", List.of()));
    }

    /** What was typed beside each item. */
    private static Map<String, String> places(MultiValueMap<String, String> typed) {
        List<String> items = typed.getOrDefault("item", List.of());
        List<String> places = typed.getOrDefault("place", List.of());
        return IntStream.range(0, Math.min(items.size(), places.size()))
                .boxed()
                .collect(Collectors.toMap(items::get, places::get, (first, _) -> first));
    }

    private static String placeOf(Form form) {
        String move = form.value("move");
        String item = move.substring(move.indexOf(' ') + 1);
        return item.matches("[\\w-]+") ? "item-" + item : "agenda";
    }
}
