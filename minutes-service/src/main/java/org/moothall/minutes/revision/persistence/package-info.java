/** Keeps the key that was made where none was set. */
@NullMarked
package org.moothall.minutes.revision.persistence;

import org.jspecify.annotations.NullMarked;
