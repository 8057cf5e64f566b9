/** Sets documents as files of office programs and of archives. */
@NullMarked
package org.moothall.minutes.document.files;

import org.jspecify.annotations.NullMarked;
