package org.moothall.gateway.apidocs;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.moothall.gateway.route.Upstream;
import org.moothall.gateway.route.Upstreams;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The joined API description, asked for anew once a minute, or after a few seconds while a service was missing. It never
 * fails: what cannot be had is named as missing.
 */
@Component
class JoinedApi {
    private static final Duration WHOLE = Duration.ofMinutes(1);
    private static final Duration PARTIAL = Duration.ofSeconds(5);

    record Snapshot(ObjectNode document, List<ApiPage> pages, List<String> missing, Instant until) {
        boolean isWhole() {
            return missing.isEmpty();
        }
    }

    private final Upstreams upstreams;
    private final ApiSource source;
    private final ApiPart own;
    private final InstantSource clock;
    private final URI publicUrl;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile @Nullable Snapshot current;

    JoinedApi(
            Upstreams upstreams,
            ApiSource source,
            JsonMapper json,
            InstantSource clock,
            @Value("${moothall.public-url}") URI publicUrl)
            throws IOException {
        this.upstreams = upstreams;
        this.source = source;
        this.clock = clock;
        this.publicUrl = publicUrl;
        try (var stream = new ClassPathResource("openapi-gateway.json").getInputStream()) {
            this.own = new ApiPart("gateway", path -> true, json.readValue(stream, ObjectNode.class));
        }
    }

    Snapshot get() throws InterruptedException {
        var known = current;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known;
        }
        renewing.lockInterruptibly();
        try {
            known = current;
            if (known == null || !clock.instant().isBefore(known.until())) {
                known = renew();
                current = known;
            }
            return known;
        } finally {
            renewing.unlock();
        }
    }

    private Snapshot renew() throws InterruptedException {
        var parts = new ArrayList<ApiPart>();
        var missing = new ArrayList<String>();
        var asked = upstreams.all();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(asked.stream().map(this::question).toList());
            for (var i = 0; i < asked.size(); i++) {
                answers.get(i).get().ifPresentOrElse(parts::add, missingOf(asked.get(i), missing));
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException("The API descriptions could not be read", bug.getCause());
        }
        parts.add(own);
        var joined = ApiJoin.join(parts, missing, publicUrl);
        return new Snapshot(
                joined,
                ApiPage.of(joined),
                List.copyOf(missing),
                clock.instant().plus(missing.isEmpty() ? WHOLE : PARTIAL));
    }

    private Callable<java.util.Optional<ApiPart>> question(Upstream upstream) {
        return () -> source.ask(upstream);
    }

    private static Runnable missingOf(Upstream upstream, List<String> missing) {
        return () -> missing.add(upstream.name());
    }
}
