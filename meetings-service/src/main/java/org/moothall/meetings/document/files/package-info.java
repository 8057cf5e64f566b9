/** The contents of documents in GridFS, and the test of what they really are. */
@NullMarked
package org.moothall.meetings.document.files;

import org.jspecify.annotations.NullMarked;
