package org.moothall.gateway.minuting;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far minutes have come, from the first word to the signature. */
enum Stage {
    DRAFT,
    CIRCULATED,
    APPROVED,
    PUBLISHED,
    SUBMITTED,
    CONFIRMED,
    SIGNED;

    /** By the status of the minutes, and of published ones by how they stand with the body. */
    static Stage of(String status, @Nullable String standing) {
        return Stream.of(values())
                .filter(stage -> stage.isPublic() && stage.word().equals(standing))
                .findFirst()
                .orElseGet(() -> valueOf(status.toUpperCase(Locale.ROOT)));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isOpen() {
        return compareTo(APPROVED) < 0;
    }

    public boolean isPublic() {
        return compareTo(PUBLISHED) >= 0;
    }
}
