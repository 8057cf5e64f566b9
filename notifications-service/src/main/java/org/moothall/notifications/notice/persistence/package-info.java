/** Notices and the names of bodies in MongoDB. */
@NullMarked
package org.moothall.notifications.notice.persistence;

import org.jspecify.annotations.NullMarked;
