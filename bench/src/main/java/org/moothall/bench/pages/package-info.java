/** How long the server takes for each page of a running platform. */
@NullMarked
package org.moothall.bench.pages;

import org.jspecify.annotations.NullMarked;
