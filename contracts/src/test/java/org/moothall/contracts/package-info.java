/** Reads the event contract, and proves that it is whole and true to its own rules. */
@NullMarked
package org.moothall.contracts;

import org.jspecify.annotations.NullMarked;
