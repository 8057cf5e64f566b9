package org.moothall.minutes.callin.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which members call a decision in, and why. */
record CallInRequest(
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 100) String> memberIds,
        @NotBlank @Size(max = 4000) String reason) {}
