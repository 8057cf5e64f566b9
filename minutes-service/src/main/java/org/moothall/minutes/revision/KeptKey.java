package org.moothall.minutes.revision;

import java.util.function.Supplier;

/** A key for councils that have set none: made once, and the same for every replica and after every restart. */
public interface KeptKey {
    String keep(Supplier<String> first);
}
