/** Tells whether an edition of the contract keeps what an earlier one promised, and proves that it can tell. */
@NullMarked
package org.moothall.contracts.evolution;

import org.jspecify.annotations.NullMarked;
