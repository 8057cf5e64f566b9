/** Puts the parts of the service together. */
@NullMarked
package org.moothall.houserules.samples.good.wiring;

import org.jspecify.annotations.NullMarked;
