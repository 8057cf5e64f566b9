package org.moothall.minutes.minutes.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/** As whom the minutes are signed; nothing, where the name of the sign-in says enough. */
record SignatureRequest(@Nullable @Valid PresidingJson presiding) {}
