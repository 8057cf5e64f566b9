/** Retention over HTTP. */
@NullMarked
package org.moothall.minutes.retention.web;

import org.jspecify.annotations.NullMarked;
