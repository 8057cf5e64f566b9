/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.platformknowsservice;

import org.jspecify.annotations.NullMarked;
