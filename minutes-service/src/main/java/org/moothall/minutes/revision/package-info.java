/** Every text of minutes that was ever published, each provable by anyone and chained to the one before it. */
@NullMarked
package org.moothall.minutes.revision;

import org.jspecify.annotations.NullMarked;
