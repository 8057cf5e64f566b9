/** The services' API descriptions, joined to one document and one page. */
@NullMarked
package org.moothall.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
