/** Search over HTTP, and what it asks of another service over HTTP. */
@NullMarked
package org.moothall.minutes.search.web;

import org.jspecify.annotations.NullMarked;
