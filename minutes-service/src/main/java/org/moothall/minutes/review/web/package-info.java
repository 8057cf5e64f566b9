/** What people say of findings, over HTTP. */
@NullMarked
package org.moothall.minutes.review.web;

import org.jspecify.annotations.NullMarked;
