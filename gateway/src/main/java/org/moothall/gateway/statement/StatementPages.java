package org.moothall.gateway.statement;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The accessibility statement (Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations
 * 2018, regulation 8, in the form of the model statement) and the privacy notice (UK GDPR, article 13).
 */
@Controller
class StatementPages {
    @GetMapping("/accessibility")
    String accessibility() {
        return "records/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "records/privacy";
    }
}
