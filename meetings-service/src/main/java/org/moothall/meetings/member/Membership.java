package org.moothall.meetings.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A seat on a body. */
record Membership(@NotBlank String bodyId, @NotNull BodyRole role) {}
