/** The register of officers' decisions over HTTP. */
@NullMarked
package org.moothall.minutes.officer.web;

import org.jspecify.annotations.NullMarked;
