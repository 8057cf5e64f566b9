package org.moothall.gateway.page;

import org.jspecify.annotations.Nullable;

/** What came of a question to a service. */
public sealed interface Answer<T> {

    /** What was asked for, and its version for who wants to change it. */
    record Found<T>(T value, @Nullable String etag) implements Answer<T> {}

    /** The service answers, but not with what was asked for. */
    record Refused<T>(ServiceProblem problem) implements Answer<T> {}

    /** The service does not answer, or does not work. */
    record Away<T>(String service) implements Answer<T> {}
}
