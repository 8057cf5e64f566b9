package org.moothall.minutes.importing;

import org.jspecify.annotations.Nullable;

/** A document that the page lists; the address only where it is http, https or relative, the size as the page words it. */
public record SupportingDocument(
        String title, @Nullable String href, @Nullable String size) {}
