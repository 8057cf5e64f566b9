/** A platform module that keeps all rules. */
@NullMarked
package org.moothall.houserules.samples.platform;

import org.jspecify.annotations.NullMarked;
