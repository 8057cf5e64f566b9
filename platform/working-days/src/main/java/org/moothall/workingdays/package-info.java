/** Working days: which days count in a nation of the United Kingdom, and counting by them. */
@NullMarked
package org.moothall.workingdays;

import org.jspecify.annotations.NullMarked;
