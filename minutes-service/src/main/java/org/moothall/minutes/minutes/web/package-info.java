/** Minutes over HTTP. */
@NullMarked
package org.moothall.minutes.minutes.web;

import org.jspecify.annotations.NullMarked;
