/** Actions that published minutes ask of somebody, followed until they are done. */
@NullMarked
package org.moothall.minutes.action;

import org.jspecify.annotations.NullMarked;
