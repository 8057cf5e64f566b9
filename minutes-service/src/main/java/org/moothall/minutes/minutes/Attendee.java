package org.moothall.minutes.minutes;

import org.jspecify.annotations.Nullable;

/** A person named in the attendance; the member id tells two members of one name apart. */
public record Attendee(
        String name, @Nullable String memberId, @Nullable String role) {}
