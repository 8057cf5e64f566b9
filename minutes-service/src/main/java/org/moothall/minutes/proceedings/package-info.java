/** What was moved, voted on and declared under an item, and what must be true of it for the record to stand. */
@NullMarked
package org.moothall.minutes.proceedings;

import org.jspecify.annotations.NullMarked;
