/** Supporting documents: their content, what kinds are taken, and who may read them. */
@NullMarked
package org.moothall.meetings.document;

import org.jspecify.annotations.NullMarked;
