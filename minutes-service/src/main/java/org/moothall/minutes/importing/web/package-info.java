/** Imports over HTTP. */
@NullMarked
package org.moothall.minutes.importing.web;

import org.jspecify.annotations.NullMarked;
