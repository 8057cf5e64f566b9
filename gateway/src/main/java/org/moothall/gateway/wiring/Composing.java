package org.moothall.gateway.wiring;

import java.time.Duration;
import org.apache.hc.client5.http.classic.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The clients for what the gateway itself asks of the services for its pages: over the same connections, but impatient. */
@Configuration(proxyBeanMethods = false)
class Composing {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** A service that has just started, beside others, takes this long to describe itself the first time. */
    private static final Duration PATIENCE_FOR_DESCRIPTIONS = Duration.ofSeconds(15);

    /** An operator who asks what is wrong waits a little longer: something is, most likely. */
    private static final Duration PATIENCE_OF_OPERATORS = Duration.ofSeconds(10);

    @Bean
    RestClient composingClient(RestClient.Builder builder, HttpClient serviceHttpClient) {
        return client(builder, serviceHttpClient, PATIENCE);
    }

    /** A change is given as long as the services themselves are given by the gateway's routes. */
    @Bean
    RestClient commandingClient(RestClient.Builder builder, HttpClient serviceHttpClient, ClientSettings settings) {
        return client(builder, serviceHttpClient, settings.answerTimeout());
    }

    @Bean
    RestClient describingClient(RestClient.Builder builder, HttpClient serviceHttpClient) {
        return client(builder, serviceHttpClient, PATIENCE_FOR_DESCRIPTIONS);
    }

    @Bean
    RestClient operatorsClient(RestClient.Builder builder, HttpClient serviceHttpClient) {
        return client(builder, serviceHttpClient, PATIENCE_OF_OPERATORS);
    }

    private static RestClient client(RestClient.Builder builder, HttpClient serviceHttpClient, Duration patience) {
        var requests = new HttpComponentsClientHttpRequestFactory(serviceHttpClient);
        requests.setConnectionRequestTimeout(patience);
        requests.setReadTimeout(patience);
        return builder.requestFactory(requests).build();
    }
}
