package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A text that was refused, and the version of the minutes that it was written on. */
record MergeRequest(
        @NotNull @Min(1) Long base, @NotNull @Valid ItemRequest mine) {}
