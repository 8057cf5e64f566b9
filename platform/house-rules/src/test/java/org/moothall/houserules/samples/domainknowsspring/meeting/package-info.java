/** Holds what breaks the rule. */
@NullMarked
package org.moothall.houserules.samples.domainknowsspring.meeting;

import org.jspecify.annotations.NullMarked;
