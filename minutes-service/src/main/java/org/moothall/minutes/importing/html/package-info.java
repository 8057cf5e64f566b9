/** Turns HTML into the lines that a reader of the page sees, with jsoup; nothing of the markup goes further. */
@NullMarked
package org.moothall.minutes.importing.html;

import org.jspecify.annotations.NullMarked;
