/** Real infrastructure inside a JVM: an Apache Kafka broker and a durable document store, without Docker and without Spring. */
@NullMarked
package org.moothall.parts;

import org.jspecify.annotations.NullMarked;
