/** Reads files of the kinds that councils keep minutes in: text and HTML in any charset, Word documents, PDF. */
@NullMarked
package org.moothall.minutes.importing.files;

import org.jspecify.annotations.NullMarked;
