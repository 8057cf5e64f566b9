package org.moothall.minutes.minutes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The item that the meeting has come to. */
record ReachedRequest(@NotBlank @Size(max = 100) String itemId) {}
