/** The one door of the platform: what comes in from outside is signed in, limited, routed, and answered even when a service is not. */
@NullMarked
package org.moothall.gateway;

import org.jspecify.annotations.NullMarked;
