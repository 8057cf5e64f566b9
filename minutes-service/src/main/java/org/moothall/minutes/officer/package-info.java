/** Decisions that officers took under delegated powers: the written record, and its publication. */
@NullMarked
package org.moothall.minutes.officer;

import org.jspecify.annotations.NullMarked;
