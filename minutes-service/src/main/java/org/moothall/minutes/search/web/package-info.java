/** Search over HTTP. */
@NullMarked
package org.moothall.minutes.search.web;

import org.jspecify.annotations.NullMarked;
