/** The feed's entries as a version-guarded projection in MongoDB. */
@NullMarked
package org.moothall.notifications.feed.persistence;

import org.jspecify.annotations.NullMarked;
