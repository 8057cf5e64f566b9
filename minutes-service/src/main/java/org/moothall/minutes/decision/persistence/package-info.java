/** Keeps decisions as documents. */
@NullMarked
package org.moothall.minutes.decision.persistence;

import org.jspecify.annotations.NullMarked;
