package org.moothall.gateway.proceedings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A motion or an amendment with its vote, as read and as sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Motion(
        String id,
        @Nullable String amends,
        @Nullable String text,
        @Nullable Member mover,
        @Nullable Member seconder,
        @Nullable String date,
        @Nullable String requirement,
        @Nullable String result,
        @Nullable VoteEvent voteEvent) {}
