/** Gets a token for a demo person by the same road as a browser: sign-in page, authorization code, proof key. */
@NullMarked
package org.moothall.local.token;

import org.jspecify.annotations.NullMarked;
