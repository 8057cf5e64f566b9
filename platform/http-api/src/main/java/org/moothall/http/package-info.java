/** The HTTP manners that all services share: problems, versions, pages, idempotent requests, and who may do what. */
@NullMarked
package org.moothall.http;

import org.jspecify.annotations.NullMarked;
