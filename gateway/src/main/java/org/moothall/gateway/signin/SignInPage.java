package org.moothall.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The step before the sign-in server, and the place to come back to when signing in did not succeed. */
@Controller
class SignInPage {
    @GetMapping("/sign-in")
    String signIn(HttpServletRequest request, Model model) {
        model.addAttribute("failed", request.getParameterMap().containsKey("failed"));
        return "sign-in";
    }
}
