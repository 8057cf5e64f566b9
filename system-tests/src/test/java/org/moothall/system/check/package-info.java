/** Judges what subscribers were told against what writers were promised; knows no platform. */
@NullMarked
package org.moothall.system.check;

import org.jspecify.annotations.NullMarked;
