/** Keeps the series of minute numbers as documents. */
@NullMarked
package org.moothall.minutes.numbering.persistence;

import org.jspecify.annotations.NullMarked;
