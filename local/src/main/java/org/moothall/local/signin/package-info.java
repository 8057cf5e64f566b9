/** The sign-in server of the demo: OpenID Connect with invented people, one for each role. */
@NullMarked
package org.moothall.local.signin;

import org.jspecify.annotations.NullMarked;
