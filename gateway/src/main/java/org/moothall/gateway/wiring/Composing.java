package org.moothall.gateway.wiring;

import java.time.Duration;
import org.apache.hc.client5.http.classic.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The client for what the gateway itself asks of the services for its pages: over the same connections, but impatient. */
@Configuration(proxyBeanMethods = false)
class Composing {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Bean
    RestClient composingClient(RestClient.Builder builder, HttpClient serviceHttpClient) {
        var requests = new HttpComponentsClientHttpRequestFactory(serviceHttpClient);
        requests.setConnectionRequestTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return builder.requestFactory(requests).build();
    }
}
