/** What is measured from time to time because nobody is told of it when it changes. */
@NullMarked
package org.moothall.relay.measure;

import org.jspecify.annotations.NullMarked;
