package org.moothall.gateway.page;

import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** A form that was carried out is answered with 303: read the page over there, whatever it was that you sent here. */
@Configuration(proxyBeanMethods = false)
class Redirects {
    Redirects(ThymeleafViewResolver views) {
        views.setRedirectHttp10Compatible(false);
    }
}
