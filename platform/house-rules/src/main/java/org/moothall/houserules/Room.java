package org.moothall.houserules;

/** A place for classes: its kind and the feature it belongs to; the feature is empty outside of features. */
record Room(Kind kind, String feature) {}
