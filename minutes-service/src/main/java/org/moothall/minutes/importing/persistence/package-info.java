/** Keeps imports as documents. */
@NullMarked
package org.moothall.minutes.importing.persistence;

import org.jspecify.annotations.NullMarked;
