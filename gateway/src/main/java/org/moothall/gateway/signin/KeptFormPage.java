package org.moothall.gateway.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.moothall.gateway.upload.SentFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A form that came when nobody was signed in any more, or from a page of an earlier session: nothing typed is lost. The
 * page that answers it holds all that was sent, and sends it again when the person says so.
 */
@Controller
class KeptFormPage {
    enum Reason {
        SIGNED_OUT(HttpStatus.UNAUTHORIZED),
        OLD_FORM(HttpStatus.FORBIDDEN);

        private final HttpStatus status;

        Reason(HttpStatus status) {
            this.status = status;
        }
    }

    private static final String REASON = "org.moothall.gateway.keptForm.reason";
    private static final String ADDRESS = "org.moothall.gateway.keptForm.address";
    private static final String CSRF = "_csrf";

    static void instead(HttpServletRequest request, HttpServletResponse response, Reason reason)
            throws IOException, ServletException {
        request.setAttribute(REASON, reason);
        var query = request.getQueryString();
        request.setAttribute(ADDRESS, request.getRequestURI() + (query == null ? "" : "?" + query));
        request.getRequestDispatcher("/kept-form").forward(request, response);
    }

    @RequestMapping("/kept-form")
    String page(
            @RequestAttribute(REASON) Reason reason,
            @RequestAttribute(ADDRESS) String address,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        response.setStatus(reason.status.value());
        model.addAttribute("signedOut", reason == Reason.SIGNED_OUT);
        model.addAttribute("address", address);
        model.addAttribute("ofMinutes", address.startsWith("/desk/minutes/"));
        model.addAttribute("fields", fields(request));
        model.addAttribute(
                "withoutFile", request.getAttribute(SentFile.ATTRIBUTE) instanceof SentFile file && !file.isNone());
        return "kept-form";
    }

    private static List<KeptField> fields(HttpServletRequest request) {
        var inAddress = request.getQueryString() == null ? "" : "&" + request.getQueryString();
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(CSRF))
                .filter(parameter -> !inAddress.contains("&" + parameter.getKey() + "="))
                .flatMap(KeptFormPage::values)
                .toList();
    }

    private static java.util.stream.Stream<KeptField> values(Map.Entry<String, String[]> parameter) {
        return Arrays.stream(parameter.getValue()).map(value -> new KeptField(parameter.getKey(), value));
    }
}
