/** Actions over HTTP. */
@NullMarked
package org.moothall.minutes.action.web;

import org.jspecify.annotations.NullMarked;
