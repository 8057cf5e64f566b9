/** Archives over HTTP. */
@NullMarked
package org.moothall.minutes.archive.web;

import org.jspecify.annotations.NullMarked;
