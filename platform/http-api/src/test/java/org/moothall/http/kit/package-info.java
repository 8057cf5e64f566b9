/** What a service's tests need to call its API as each kind of person would. */
@NullMarked
package org.moothall.http.kit;

import org.jspecify.annotations.NullMarked;
