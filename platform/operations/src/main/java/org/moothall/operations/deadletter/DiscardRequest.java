package org.moothall.operations.deadletter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a dead letter need not be handled. */
record DiscardRequest(@NotBlank @Size(max = 1000) String reason) {}
