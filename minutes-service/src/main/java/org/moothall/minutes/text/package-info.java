/** What is written under an item: paragraphs, points, numbered paragraphs and tables, as plain text in their order. */
@NullMarked
package org.moothall.minutes.text;

import org.jspecify.annotations.NullMarked;
