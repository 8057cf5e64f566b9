package org.moothall.minutes.search;

import org.jspecify.annotations.Nullable;

/** Somebody who was at a meeting. */
public record Person(String name, @Nullable String memberId) {}
