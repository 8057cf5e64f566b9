package org.moothall.minutes.minutes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be put right before the chair agrees. */
record ReturnRequest(@NotBlank @Size(max = 5_000) String remarks) {}
