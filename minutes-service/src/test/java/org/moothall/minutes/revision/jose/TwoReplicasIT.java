package org.moothall.minutes.revision.jose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.minutes.RealService;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.KeptKey;
import org.moothall.minutes.revision.KeySource;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.revision.Notary;
import org.springframework.beans.factory.annotation.Autowired;

/** Two replicas without a key in their settings, beside the service that runs, on one store. */
@RealService
class TwoReplicasIT {
    private static final KeySource NOTHING_SET = new KeySource(null, null);

    @Autowired
    private KeptKey kept;

    @Autowired
    private Notary running;

    @Test
    void signWithOneStoredKeySoThatEachVouchesForWhatTheOtherSealed() {
        JoseNotary one = new JoseNotary(new CouncilKeys(NOTHING_SET, kept));
        JoseNotary other = new JoseNotary(new CouncilKeys(NOTHING_SET, kept));
        Chain begun = SealedTexts.chain(one);
        Mark mark = begun.next(begun.last().orElseThrow().mark().at(), Cause.SIGNED);

        Chain longer = begun.and(other.seal(mark, SealedTexts.text(mark, "more")));

        assertThat(longer.flaws(one)).isEmpty();
        assertThat(longer.flaws(other)).isEmpty();
        assertThat(longer.flaws(running)).isEmpty();
        assertThat(one.publicKeys()).isEqualTo(other.publicKeys()).isEqualTo(running.publicKeys());
    }
}
