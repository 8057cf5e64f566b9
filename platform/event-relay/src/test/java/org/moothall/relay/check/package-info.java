/** Judges what subscribers were told and what copies show against what writers were promised; knows no council. */
@NullMarked
package org.moothall.relay.check;

import org.jspecify.annotations.NullMarked;
