/** The desk: the pages where clerks and other officers work. */
@NullMarked
package org.moothall.gateway.desk;

import org.jspecify.annotations.NullMarked;
