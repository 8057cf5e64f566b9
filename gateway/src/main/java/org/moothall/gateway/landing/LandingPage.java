package org.moothall.gateway.landing;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: what this is, what comes next, where everything else is. */
@Controller
class LandingPage {
    private final UpcomingMeetings meetings;

    LandingPage(UpcomingMeetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping("/")
    String front(@AuthenticationPrincipal @Nullable OidcUser person, Model model) {
        meetings.next().ifPresent(next -> model.addAttribute("meetings", next));
        if (person != null) {
            model.addAttribute("person", person.getFullName() == null ? person.getName() : person.getFullName());
        }
        return "front";
    }
}
