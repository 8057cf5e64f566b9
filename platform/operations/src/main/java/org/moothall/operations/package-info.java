/** What an operator may ask of a running service, over HTTP, and do to it. */
@NullMarked
package org.moothall.operations;

import org.jspecify.annotations.NullMarked;
