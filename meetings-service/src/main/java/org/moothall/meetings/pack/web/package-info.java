/** Packs over HTTP. */
@NullMarked
package org.moothall.meetings.pack.web;

import org.jspecify.annotations.NullMarked;
