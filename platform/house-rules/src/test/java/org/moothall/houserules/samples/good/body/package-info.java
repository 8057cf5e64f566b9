/** Bodies: plain, so flat. */
@NullMarked
package org.moothall.houserules.samples.good.body;

import org.jspecify.annotations.NullMarked;
