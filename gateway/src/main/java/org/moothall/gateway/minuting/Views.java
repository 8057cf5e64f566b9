package org.moothall.gateway.minuting;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a form leads once it is done: to a page that may be loaded again. */
public final class Views {
    private Views() {}

    /** The parts are filled in where the path has {@code {}}. */
    public static ModelAndView seeOther(String path, Object... parts) {
        String address = UriComponentsBuilder.fromUriString(path.replace("{}", "{part}"))
                .encode()
                .buildAndExpand(parts)
                .toUriString();
        RedirectView there = new RedirectView(address);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExpandUriTemplateVariables(false);
        there.setExposeModelAttributes(false);
        return new ModelAndView(there);
    }
}
