package org.moothall.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives a controller its reading and its sending, both as the one who asks. */
@Configuration(proxyBeanMethods = false)
class PageParameters implements WebMvcConfigurer {
    private final ServiceCalls calls;
    private final PageToken tokens;

    PageParameters(ServiceCalls calls, PageToken tokens) {
        this.calls = calls;
        this.tokens = tokens;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Resolver());
    }

    private final class Resolver implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Reading.class || parameter.getParameterType() == Sending.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer model,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binder) {
            String token = tokens.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
            if (parameter.getParameterType() == Sending.class) {
                return new Sending(calls, token);
            }
            Reading reading = new Reading(calls, token);
            if (model != null) {
                model.addAttribute("reading", reading);
            }
            return reading;
        }
    }
}
