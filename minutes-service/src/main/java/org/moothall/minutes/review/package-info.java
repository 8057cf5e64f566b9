/** What people say of the findings of an import, one by one, and how those that they accept come into the draft. */
@NullMarked
package org.moothall.minutes.review;

import org.jspecify.annotations.NullMarked;
