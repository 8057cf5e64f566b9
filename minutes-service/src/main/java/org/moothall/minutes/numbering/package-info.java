/** The council's scheme of minute numbers, and who has which number. */
@NullMarked
package org.moothall.minutes.numbering;

import org.jspecify.annotations.NullMarked;
