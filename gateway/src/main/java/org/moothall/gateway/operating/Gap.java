package org.moothall.gateway.operating;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something of which a service has seen a version and not all before it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Gap(String topic, String subject, long missing, OffsetDateTime since) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Lines(List<Gap> items, @Nullable String next) {}
}
