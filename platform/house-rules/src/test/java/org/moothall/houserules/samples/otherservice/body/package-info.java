/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.otherservice.body;

import org.jspecify.annotations.NullMarked;
