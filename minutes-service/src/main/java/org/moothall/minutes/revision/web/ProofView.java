package org.moothall.minutes.revision.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Revision;

/** All that somebody needs, beside the texts, to see for himself that they are as they were published. */
record ProofView(
        String meetingId,
        String format,
        List<ProvenRevision> revisions,

        @JsonRawValue @Schema(type = "object", description = "The public keys, as a JWK set (RFC 7517)")
        String keys) {

    private static final String FORMAT = "moothall-proof-1";

    record ProvenRevision(
            int number,
            Instant at,
            String cause,

            @Schema(description = "SHA-256 of the text, in hexadecimal")
            String digest,

            @Schema(description = "The digest of the revision before; absent for the first") @Nullable String previous,

            @Schema(description = "JWS in compact form without its payload, which is the text")
            String signature) {

        static ProvenRevision of(Revision revision) {
            return new ProvenRevision(
                    revision.mark().number(),
                    revision.mark().at(),
                    revision.mark().cause().word(),
                    revision.digest(),
                    revision.mark().previous(),
                    revision.signature());
        }
    }

    static ProofView of(String meetingId, Chain chain, String publicKeys) {
        return new ProofView(
                meetingId,
                FORMAT,
                chain.revisions().stream().map(ProvenRevision::of).toList(),
                publicKeys);
    }
}
