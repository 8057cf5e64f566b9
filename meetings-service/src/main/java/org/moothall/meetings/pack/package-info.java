/** The pack of a meeting: its front sheet, its agenda and all papers that go with it, as one document to be read or printed. */
@NullMarked
package org.moothall.meetings.pack;

import org.jspecify.annotations.NullMarked;
