/** Measures the platform beside a peer in the same run; a number without its peer is not written down. */
@NullMarked
package org.moothall.bench;

import org.jspecify.annotations.NullMarked;
