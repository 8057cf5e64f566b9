package org.moothall.gateway.page;

/** Gives each form that is shown a key of its own, so that it is carried out once however often it is sent. */
@FunctionalInterface
public interface OnceKeys {

    String next();
}
