package org.moothall.notifications.wiring;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpRequest;
import org.moothall.notifications.delivery.CallRules;
import org.moothall.notifications.subscription.Networks;
import org.moothall.relay.trace.Traces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guard against calls into our own network, and the client that keeps to it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class WebhookWiring {

    @Bean
    Networks networks(WebhookSettings settings) {
        return new ResolvedNetworks(PublicInternet.FILTER, allowed(settings));
    }

    @Bean
    CallRules callRules(WebhookSettings settings) {
        return new CallRules(settings.callTimeout(), settings.rest());
    }

    /**
     * Judges each address after the name was resolved, so that a name that changes its mind gains nothing; tells the receiver
     * the span of the try.
     */
    @Bean
    CloseableHttpClient webhookClient(WebhookSettings settings, Traces traces) {
        HttpClientSettings client = HttpClientSettings.defaults()
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withTimeouts(settings.connectTimeout(), settings.answerTimeout())
                .withInetAddressFilter(PublicInternet.FILTER.or(allowed(settings)));
        return new HttpComponentsHttpClientBuilder()
                .withCustomizer(HttpClientBuilder::disableAutomaticRetries)
                .withCustomizer(HttpClientBuilder::disableCookieManagement)
                .withCustomizer(HttpClientBuilder::disableContentCompression)
                .withCustomizer(HttpClientBuilder::disableAuthCaching)
                .withCustomizer(builder -> builder.addRequestInterceptorLast((call, _, _) -> tell(traces, call)))
                .build(client);
    }

    private static void tell(Traces traces, HttpRequest call) {
        String span = traces.current();
        if (span != null) {
            call.setHeader("traceparent", span);
        }
    }

    private static InetAddressFilter allowed(WebhookSettings settings) {
        return settings.allowedNetworks().isEmpty()
                ? InetAddressFilter.none()
                : InetAddressFilter.of(settings.allowedNetworks().toArray(String[]::new));
    }
}
