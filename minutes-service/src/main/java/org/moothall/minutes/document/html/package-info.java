/** Sets documents as accessible HTML, and as tagged PDF from the same HTML. */
@NullMarked
package org.moothall.minutes.document.html;

import org.jspecify.annotations.NullMarked;
