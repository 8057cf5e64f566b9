/** Marks what is private with words that occur nowhere else, and looks for them wherever the platform writes or speaks. */
@NullMarked
package org.moothall.system.privacy;

import org.jspecify.annotations.NullMarked;
