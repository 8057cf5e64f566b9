/** Kills what the platform is made of while clerks work, and finds out whether what they were promised came true. */
@NullMarked
package org.moothall.system.faults;

import org.jspecify.annotations.NullMarked;
