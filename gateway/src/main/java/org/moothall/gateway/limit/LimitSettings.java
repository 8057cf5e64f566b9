package org.moothall.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The limits of one client at one replica of the gateway. {@code largestBody} stands a little above the services' own
 * 26 MB, so that theirs is the one that is met; this one keeps the flood out.
 */
@ConfigurationProperties("moothall.limits")
record LimitSettings(
        @DefaultValue Rate anonymous,
        @DefaultValue Rate signedIn,
        @DefaultValue("100000") int clients,
        @DefaultValue("27MB") DataSize largestBody) {

    /** Requests a second in the long run, and how many at once. Zero a second means: no limit. */
    record Rate(
            @DefaultValue("-1") int perSecond,
            @DefaultValue("-1") int burst) {}
}
