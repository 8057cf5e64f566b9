/** Minutes and decisions as documents: what stands on the paper, whatever it is printed on. */
@NullMarked
package org.moothall.minutes.document;

import org.jspecify.annotations.NullMarked;
