/** Reads the page of another system into structured minutes, as a proposal that a person confirms; keeps every character. */
@NullMarked
package org.moothall.minutes.importing;

import org.jspecify.annotations.NullMarked;
