/** Call-in over HTTP. */
@NullMarked
package org.moothall.minutes.callin.web;

import org.jspecify.annotations.NullMarked;
