@NullMarked
package org.moothall.local.signin;

import org.jspecify.annotations.NullMarked;
