package org.moothall.minutes.revision;

import org.jspecify.annotations.Nullable;

/**
 * The keys that a council has set.
 *
 * @param jwkSet a JWK, or a JWK set with the public keys of former years in it; none, where nothing was set
 * @param signingKey which of them signs; needed only where more than one is private
 */
public record KeySource(@Nullable String jwkSet, @Nullable String signingKey) {}
