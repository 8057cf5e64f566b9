/** The contents of documents in GridFS, the test of what they really are, and the words that are in them. */
@NullMarked
package org.moothall.meetings.document.files;

import org.jspecify.annotations.NullMarked;
