/** Keeps reviews as documents. */
@NullMarked
package org.moothall.minutes.review.persistence;

import org.jspecify.annotations.NullMarked;
