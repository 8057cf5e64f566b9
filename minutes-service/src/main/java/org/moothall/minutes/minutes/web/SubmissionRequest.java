package org.moothall.minutes.minutes.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Which meeting the minutes are brought before. */
record SubmissionRequest(@NotBlank @Size(max = 100) String meetingId) {}
