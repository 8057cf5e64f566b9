package org.moothall.gateway.site;

import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of a calendar's neighbours, each with the choices that were made: other months, and the other view. */
record CalendarLinks(@Nullable String body, boolean list) {

    public String month(YearMonth month) {
        return address(month, list);
    }

    public String otherView(YearMonth month) {
        return address(month, !list);
    }

    private String address(YearMonth month, boolean asList) {
        return UriComponentsBuilder.fromPath("/meetings")
                .queryParam("month", month)
                .queryParamIfPresent("body", Optional.ofNullable(body).filter(id -> !id.isEmpty()))
                .queryParamIfPresent("view", asList ? Optional.of("list") : Optional.empty())
                .encode()
                .toUriString();
    }
}
