/** Signs and checks with JOSE (RFC 7515) over canonical JSON (RFC 8785). */
@NullMarked
package org.moothall.minutes.revision.jose;

import org.jspecify.annotations.NullMarked;
