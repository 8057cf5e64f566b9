package org.moothall.gateway.importing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody says of a finding, as it is read and sent. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record Judgement(String finding, String judgement, @Nullable Mending mended) {
    static final String ACCEPTED = "accepted";
    static final String LEFT_OUT = "left-out";

    static Map<String, Judgement> byFinding(List<Judgement> judgements) {
        return judgements.stream().collect(Collectors.toMap(Judgement::finding, Function.identity()));
    }
}
