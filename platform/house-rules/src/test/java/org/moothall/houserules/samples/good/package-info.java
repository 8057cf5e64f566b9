/** A service that keeps all rules. */
@NullMarked
package org.moothall.houserules.samples.good;

import org.jspecify.annotations.NullMarked;
