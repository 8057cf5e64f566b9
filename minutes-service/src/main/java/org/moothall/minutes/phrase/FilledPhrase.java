package org.moothall.minutes.phrase;

import org.jspecify.annotations.Nullable;

/** A phrase with nothing left open, for one meeting: a decision where it has a verdict, else a paragraph. */
public record FilledPhrase(@Nullable String verdict, String text) {}
