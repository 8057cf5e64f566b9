/** Tests of what pages are made with. */
@NullMarked
package org.moothall.gateway.page;

import org.jspecify.annotations.NullMarked;
