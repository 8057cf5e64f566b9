/** What each known consumer needs of the events that he reads, and whether the contract promises it. */
@NullMarked
package org.moothall.contracts.needs;

import org.jspecify.annotations.NullMarked;
