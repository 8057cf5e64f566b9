/** How long the records of a meeting stay open to inspection, and which have passed their date. Nothing is deleted. */
@NullMarked
package org.moothall.minutes.retention;

import org.jspecify.annotations.NullMarked;
