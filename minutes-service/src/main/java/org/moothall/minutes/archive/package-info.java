/** Archives: zips of thousands of pages, read one after the other into imports, with a report that a person would trust. */
@NullMarked
package org.moothall.minutes.archive;

import org.jspecify.annotations.NullMarked;
