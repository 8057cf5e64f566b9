/** Packs as PDF: papers opened and made harmless, bound behind a front sheet, numbered, and kept on disk for a while. */
@NullMarked
package org.moothall.meetings.pack.files;

import org.jspecify.annotations.NullMarked;
