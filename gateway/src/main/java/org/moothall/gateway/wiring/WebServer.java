package org.moothall.gateway.wiring;

import java.net.URI;
import org.apache.catalina.core.StandardHost;
import org.moothall.gateway.problem.BareProblemValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the servlet container does by itself, made to fit: its bare errors are problems, its cookie is safe. */
@Configuration(proxyBeanMethods = false)
class WebServer {
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> bareErrorsAreProblems() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(BareProblemValve.class.getName());
        });
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> cookieIsSecureWhereTheSiteIs(
            @Value("${moothall.public-url}") URI publicUrl) {
        return tomcat -> {
            if ("https".equals(publicUrl.getScheme())) {
                tomcat.getSettings().getSession().getCookie().setSecure(true);
            }
        };
    }
}
