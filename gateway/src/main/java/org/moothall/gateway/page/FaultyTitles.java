package org.moothall.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Says first in the title of a page that its form could not be taken: the title is what a screen reader reads first. */
@Configuration(proxyBeanMethods = false)
class FaultyTitles implements WebMvcConfigurer, HandlerInterceptor {
    private static final Set<Integer> OF_FORMS = Set.of(400, 409, 412, 413, 422, 428);
    private static final String ERROR_PAGE = "error";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || ERROR_PAGE.equals(page.getViewName())) {
            return;
        }
        HttpStatusCode status = page.getStatus();
        if (OF_FORMS.contains(status == null ? response.getStatus() : status.value())) {
            page.addObject("faulty", true);
        }
    }
}
