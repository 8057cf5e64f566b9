package org.moothall.gateway.site;

import java.util.Comparator;
import java.util.Map;
import org.moothall.gateway.page.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All committees, panels and boards of the council. */
@Controller
class BodiesPage {
    @GetMapping("/bodies")
    String bodies(Reading reading, Model model) {
        model.addAttribute(
                "bodies",
                reading.ask(Bodies.class, Bodies.ALL).needed().bySlug().entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<String, Bodies.Body> entry) ->
                                entry.getValue().name()))
                        .toList());
        return "site/bodies";
    }
}
