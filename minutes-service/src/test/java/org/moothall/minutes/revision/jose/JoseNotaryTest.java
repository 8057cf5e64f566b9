package org.moothall.minutes.revision.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Flaw;
import org.moothall.minutes.revision.KeySource;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.revision.Revision;

class JoseNotaryTest {

    private final String key = CouncilKeys.generate();
    private final JoseNotary notary = SealedTexts.notary(key);
    private final Chain chain = SealedTexts.chain(notary);
    private final Revision second = chain.revisions().get(1);

    @Test
    void findsNothingWrongWithWhatItSealed() {
        assertThat(chain.flaws(notary)).isEmpty();
    }

    @Test
    void sealsTheCanonicalFormSoThatTheOrderOfMembersSaysNothing() {
        assertThat(notary.canonical("{ \"b\": 1.0, \"a\": \"\\u00e9\\/\" }"))
                .isEqualTo(notary.canonical("{\"a\":\"é/\",\"b\":1}"))
                .isEqualTo("{\"a\":\"é/\",\"b\":1}");
    }

    @Test
    void findsATextThatWasChanged() {
        Revision changed = new Revision(
                second.mark(), second.content().replace("corrected", "Corrected"), second.digest(), second.signature());

        assertThat(with(changed).flaws(notary)).containsExactlyInAnyOrder(Flaw.TEXT_CHANGED, Flaw.SIGNATURE_WRONG);
    }

    @Test
    void findsAMarkThatIsNotTheOneInTheText() {
        Mark mark = second.mark();
        Mark earlier = new Mark(mark.number(), mark.at().minusSeconds(60), mark.cause(), mark.previous());
        Revision changed = new Revision(earlier, second.content(), second.digest(), second.signature());

        assertThat(with(changed).flaws(notary)).containsExactly(Flaw.MARK_CHANGED);
    }

    @Test
    void findsARevisionThatIsMissingOrAnother() {
        Chain holed = new Chain(
                List.of(chain.revisions().getFirst(), chain.revisions().getLast()));
        Mark mark = new Mark(2, second.mark().at(), Cause.CONFIRMED, "0".repeat(64));
        Revision astray = notary.seal(mark, SealedTexts.text(mark, "another story"));

        assertThat(holed.flaws(notary)).containsExactly(Flaw.CHAIN_BROKEN);
        assertThat(with(astray).flaws(notary)).containsExactly(Flaw.CHAIN_BROKEN);
    }

    @Test
    void findsASignatureOfAStranger() {
        JoseNotary stranger = SealedTexts.notary(CouncilKeys.generate());

        assertThat(SealedTexts.chain(stranger).flaws(notary)).containsExactly(Flaw.KEY_UNKNOWN);
    }

    @Test
    void findsWhatIsNoSignatureAtAll() {
        Revision unsigned = new Revision(second.mark(), second.content(), second.digest(), "eyJhbGciOiJub25lIn0..");

        assertThat(with(unsigned).flaws(notary)).hasSize(1).doesNotContain(Flaw.TEXT_CHANGED);
    }

    @Test
    void stillKnowsWhatAFormerKeySignedOnceItSignsWithANewOne() throws ParseException {
        JWK former = JWK.parse(key).toPublicJWK();
        JWK current = JWK.parse(CouncilKeys.generate());
        JoseNotary later = SealedTexts.notary(new JWKSet(List.of(former, current)).toString(false));
        Mark mark = chain.next(second.mark().at(), Cause.SIGNED);

        Chain longer = chain.and(later.seal(mark, SealedTexts.text(mark, "more")));

        assertThat(longer.flaws(later)).isEmpty();
        assertThat(longer.flaws(notary)).containsExactly(Flaw.KEY_UNKNOWN);
        assertThat(later.publicKeys())
                .contains(former.getKeyID(), current.getKeyID())
                .doesNotContain("\"d\"");
    }

    @Test
    void doesNotStartWithoutExactlyOneKeyToSignWith() throws ParseException {
        JWK one = JWK.parse(key);
        JWK other = JWK.parse(CouncilKeys.generate());
        String both = new JWKSet(List.of(one, other)).toString(false);

        assertThatThrownBy(() -> SealedTexts.notary(one.toPublicJWK().toJSONString()))
                .hasMessageContaining("leaves 0");
        assertThatThrownBy(() -> SealedTexts.notary(both)).hasMessageContaining("leaves 2");
        assertThat(new CouncilKeys(new KeySource(both, other.getKeyID()), first -> first.get())
                        .signing()
                        .getKeyID())
                .isEqualTo(other.getKeyID());
    }

    @Test
    void quotesNoKeyThatItCannotRead() {
        String broken = key.substring(0, key.length() - 1);

        assertThatThrownBy(() -> SealedTexts.notary(broken))
                .hasMessage("moothall.minutes.record.keys is neither a JWK nor a JWK set")
                .hasNoCause();
    }

    private Chain with(Revision other) {
        List<Revision> all = new ArrayList<>(chain.revisions());
        all.set(1, other);
        // What follows it would be out of its chain as well; what is asked is what is wrong with this one.
        return new Chain(all.subList(0, 2));
    }
}
