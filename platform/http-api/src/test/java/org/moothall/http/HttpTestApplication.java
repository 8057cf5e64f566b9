package org.moothall.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A small service with our HTTP manners. */
@SpringBootApplication
class HttpTestApplication {

    @Bean
    EndpointRules rules() {
        return EndpointRules.builder()
                .anyone(HttpMethod.GET, "/api/things", "/api/failure")
                .only(HttpMethod.POST, "/api/things", Role.CLERK)
                .signedIn(HttpMethod.PUT, "/api/things/{id}")
                .build();
    }

    record Thing(
            @NotBlank @Size(max = 20) String name,
            @Nullable OffsetDateTime at,
            @Nullable Role role) {}

    @RestController
    static class Things {

        final AtomicInteger made = new AtomicInteger();

        @PostMapping("/api/things")
        ResponseEntity<Object> make(@Valid @RequestBody Thing thing, Caller caller) {
            if (thing.name().equals("refused")) {
                return Problem.refused("no-such-luck", "A rule says no")
                        .rule("the rule", "the Act")
                        .response();
            }
            if (thing.name().equals("broken")) {
                throw new IllegalStateException("secret internals");
            }
            int number = made.incrementAndGet();
            return ResponseEntity.status(201).eTag(Versions.etag(1)).body(List.of(number, thing.name(), caller.name()));
        }

        @PutMapping("/api/things/{id}")
        ResponseEntity<Object> change(
                @PathVariable int id, @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch) {
            long version = Versions.required(ifMatch);
            return version == 7 ? ResponseEntity.ok(id) : Problem.stale(7).response();
        }

        @GetMapping("/api/things")
        ResponseEntity<Page<String>> list(
                PageRequest page,
                @RequestParam @Nullable LocalDate since,
                @RequestParam(defaultValue = "false") boolean used,
                @RequestParam @Nullable Integer number) {
            int from = page.after() == null ? 0 : Integer.parseInt(page.after());
            List<String> found = IntStream.rangeClosed(from + 1, Math.min(5, from + page.limit() + 1))
                    .mapToObj(String::valueOf)
                    .toList();
            return Page.response(found, page, id -> id);
        }

        @GetMapping("/api/failure")
        String fail() {
            throw new IllegalStateException("secret internals");
        }

        /** No rule names this one. */
        @GetMapping("/api/forgotten")
        String forgotten() {
            return "nobody may read this";
        }
    }
}
