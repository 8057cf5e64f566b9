/** Documents over HTTP. */
@NullMarked
package org.moothall.minutes.document.web;

import org.jspecify.annotations.NullMarked;
