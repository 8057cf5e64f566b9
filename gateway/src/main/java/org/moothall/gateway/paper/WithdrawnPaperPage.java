package org.moothall.gateway.paper;

import jakarta.servlet.http.HttpServletResponse;
import org.moothall.gateway.page.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Says of a paper that was withdrawn when and why that was, and where there is a corrected version. */
@Controller
class WithdrawnPaperPage {

    @GetMapping("/documents/{id}")
    String withdrawn(@PathVariable String id, Reading reading, HttpServletResponse response, Model model) {
        WithdrawnPaper paper = reading.ask(WithdrawnPaper.class, "/api/documents/{}/withdrawal", id)
                .needed();
        response.setStatus(HttpStatus.GONE.value());
        model.addAttribute("paper", paper);
        return "site/withdrawn";
    }
}
