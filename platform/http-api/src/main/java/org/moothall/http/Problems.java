package org.moothall.http;

/**
 * What a feature says when it refuses, for the doors of others too: a door knows what was answered and this interface, and
 * never another feature's door. The same refusal then reads the same wherever it is met.
 *
 * @param <A> the answers that it has words for
 */
public interface Problems<A> {

    /** What is wrong, by which rule, and what to do. Whatever is no refusal is a fault of ours: {@link IllegalStateException}. */
    Problem of(A answer);
}
