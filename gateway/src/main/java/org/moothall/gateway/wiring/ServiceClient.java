package org.moothall.gateway.wiring;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultClientConnectionReuseStrategy;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.moothall.gateway.route.Upstreams;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/** The HTTP client towards the services: keep-alive, no opinion about the content, and never a second try of a write. */
@Configuration(proxyBeanMethods = false)
class ServiceClient {
    /** Three times 32 KB, which the client has by itself, is much for a connection that mostly waits. */
    private static final Http1Config SMALL_BUFFERS =
            Http1Config.custom().setBufferSize(4096).build();

    @Bean(destroyMethod = "close")
    CloseableHttpClient serviceHttpClient(ClientSettings settings) {
        return client(settings, settings.connectionsPerService(), settings.answerTimeout(), Http1Config.DEFAULT)
                .build();
    }

    /** For answers that go on for hours. */
    @Bean(destroyMethod = "close")
    CloseableHttpClient streamHttpClient(ClientSettings settings) {
        int streams = settings.streamsWithin(Runtime.getRuntime().maxMemory());
        return client(settings, streams, settings.streamSilence(), SMALL_BUFFERS)
                .addExecInterceptorFirst("cut streams", new CutStreams())
                .build();
    }

    @Bean
    ClientHttpRequestFactory serviceRequestFactory(HttpClient serviceHttpClient, HttpClient streamHttpClient) {
        var services = new HttpComponentsClientHttpRequestFactory(serviceHttpClient);
        var streams = new HttpComponentsClientHttpRequestFactory(streamHttpClient);
        return (address, method) -> (Upstreams.isStream(address) ? streams : services).createRequest(address, method);
    }

    private static HttpClientBuilder client(
            ClientSettings settings, int connectionsPerService, Duration patience, Http1Config http) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(http)
                        // A service may refuse an upload before it has all of it; that answer must not be lost.
                        .responseOutOfOrderStrategy(MonitoringResponseOutOfOrderStrategy.INSTANCE)
                        .build())
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(connectionsPerService)
                .setMaxConnTotal(connectionsPerService * 3)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                        .setSocketTimeout(Timeout.of(patience))
                        // A service that was restarted leaves dead connections behind.
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(250))
                        .build())
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.of(settings.connectTimeout()))
                        .setResponseTimeout(Timeout.of(patience))
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setRetryStrategy(new OnceMoreForReads())
                // Whoever refuses a body unread is about to hang up.
                .setConnectionReuseStrategy(
                        (request, answer, context) -> answer.getCode() != HttpStatus.SC_REQUEST_TOO_LONG
                                && DefaultClientConnectionReuseStrategy.INSTANCE.keepAlive(request, answer, context))
                .evictIdleConnections(TimeValue.of(Duration.ofSeconds(30)))
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAuthCaching();
    }

    /** A read that met a dead connection is sent once more; no answer of a service, whatever its status, is a reason. */
    private static final class OnceMoreForReads extends DefaultHttpRequestRetryStrategy {
        OnceMoreForReads() {
            super(
                    1,
                    TimeValue.ZERO_MILLISECONDS,
                    List.<Class<? extends IOException>>of(
                            java.io.InterruptedIOException.class,
                            java.net.UnknownHostException.class,
                            java.net.ConnectException.class,
                            java.net.NoRouteToHostException.class,
                            ConnectionRequestTimeoutException.class,
                            javax.net.ssl.SSLException.class),
                    List.of());
        }

        @Override
        protected boolean handleAsIdempotent(org.apache.hc.core5.http.HttpRequest request) {
            return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        }
    }
}
