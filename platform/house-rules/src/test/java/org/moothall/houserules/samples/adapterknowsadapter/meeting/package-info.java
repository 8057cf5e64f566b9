/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.adapterknowsadapter.meeting;

import org.jspecify.annotations.NullMarked;
