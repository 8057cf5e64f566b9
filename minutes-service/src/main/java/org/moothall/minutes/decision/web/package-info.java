/** Decisions over HTTP. */
@NullMarked
package org.moothall.minutes.decision.web;

import org.jspecify.annotations.NullMarked;
