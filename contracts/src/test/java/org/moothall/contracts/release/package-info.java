/** How the contract leaves the house: the zip, its pages, and the step that freezes an edition. */
@NullMarked
package org.moothall.contracts.release;

import org.jspecify.annotations.NullMarked;
