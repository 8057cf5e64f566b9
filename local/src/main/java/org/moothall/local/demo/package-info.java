/** Puts the fictional Wealdshire County Council into an empty platform, through the public API only. */
@NullMarked
package org.moothall.local.demo;

import org.jspecify.annotations.NullMarked;
