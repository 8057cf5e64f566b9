package org.moothall.minutes.revision.jose;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.minutes.revision.Cause;
import org.moothall.minutes.revision.Chain;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.revision.Revision;
import org.moothall.minutes.revision.Verifier;

/** What an outsider finds out with nothing but the files and the program of examples/verifier. */
class VerifierTest {

    @TempDir
    private Path directory;

    private final String key = CouncilKeys.generate();
    private final JoseNotary notary = SealedTexts.notary(key);
    private final Chain chain = SealedTexts.chain(notary);
    private final String proof = SealedTexts.proof(chain, notary.publicKeys());
    private Verifier verifier;

    @BeforeEach
    void trustTheCouncil() throws ParseException {
        verifier = new Verifier(directory, JWK.parse(key).getKeyID());
    }

    @Test
    void acceptsWhatIsAsItWasSigned() {
        String first = chain.revisions().getFirst().digest();
        String last = chain.revisions().getLast().digest();

        assertThat(verifier.verdict(proof, texts(chain), first, last)).endsWith("\nvalid");
    }

    @Test
    void rejectsATextOfWhichOneLetterWasChanged() {
        List<String> texts = texts(chain);
        texts.set(1, texts.get(1).replace("corrected", "Corrected"));

        assertThat(verifier.verdict(proof, texts)).endsWith("revision-2.json is not the text that was published");
    }

    @Test
    void rejectsAChangedTextWhoseDigestWasMadeToFit() {
        Chain forged = replaced(2, changed(chain.revisions().get(1)));

        assertThat(verifier.verdict(SealedTexts.proof(forged, notary.publicKeys()), texts(forged)))
                .endsWith("revision-2.json is not signed by that key");
    }

    @Test
    void rejectsATextThatTheCouncilSignedForAnotherChain() {
        Mark mark = new Mark(2, chain.revisions().get(1).mark().at(), Cause.CONFIRMED, "0".repeat(64));
        Revision astray = notary.seal(mark, SealedTexts.text(mark, "another story"));
        Chain swapped = replaced(2, astray);

        assertThat(verifier.verdict(SealedTexts.proof(swapped, notary.publicKeys()), texts(swapped)))
                .endsWith("revision-2.json follows another text");
    }

    @Test
    void rejectsTheWholeChainSignedAnewByAForgerWhoBringsHisKey() {
        JoseNotary forger = SealedTexts.notary(CouncilKeys.generate());
        Chain forged = SealedTexts.chain(forger);

        assertThat(verifier.verdict(SealedTexts.proof(forged, forger.publicKeys()), texts(forged)))
                .endsWith("revision-1.json is not signed by that key");
    }

    @Test
    void rejectsAForgersKeyUnderTheNameOfTheCouncils() throws ParseException {
        JoseNotary forger = SealedTexts.notary(CouncilKeys.generate());
        Chain forged = SealedTexts.chain(forger);
        String theirs = JWK.parse(key).getKeyID();
        String keys = forger.publicKeys().replaceAll("\"kid\":\"[^\"]+\"", "\"kid\":\"" + theirs + "\"");

        assertThat(verifier.verdict(SealedTexts.proof(forged, keys), texts(forged)))
                .endsWith("revision-1.json is not signed by that key");
    }

    @Test
    void rejectsAChainWithoutItsFirstRevisionOrOneInTheMiddle() {
        Chain beheaded = new Chain(chain.revisions().subList(1, 3));
        Chain holed = new Chain(
                List.of(chain.revisions().getFirst(), chain.revisions().getLast()));

        assertThat(verifier.verdict(SealedTexts.proof(beheaded, notary.publicKeys()), texts(beheaded)))
                .endsWith("revision-1.json is out of place");
        assertThat(verifier.verdict(SealedTexts.proof(holed, notary.publicKeys()), texts(holed)))
                .endsWith("revision-2.json is out of place");
    }

    @Test
    void rejectsAChainWithoutItsLastRevisionIfThatWasSeenBefore() {
        Chain shortened = new Chain(chain.revisions().subList(0, 2));
        String seen = chain.revisions().getLast().digest();

        assertThat(verifier.verdict(SealedTexts.proof(shortened, notary.publicKeys()), texts(shortened), seen))
                .endsWith("a revision that was seen before is missing");
    }

    @Test
    void rejectsMoreTextsThanAreProvedAndFewer() {
        assertThat(verifier.verdict(proof, texts(chain).subList(0, 2))).endsWith("3 revisions proved, 2 here");
        assertThat(verifier.verdict("{\"revisions\":[]}", List.of())).endsWith("0 revisions proved, 0 here");
    }

    private Chain replaced(int number, Revision other) {
        List<Revision> all = new ArrayList<>(chain.revisions());
        all.set(number - 1, other);
        return new Chain(all);
    }

    private Revision changed(Revision revision) {
        Revision resealed = notary.seal(revision.mark(), revision.content().replace("corrected", "Corrected"));
        return new Revision(revision.mark(), resealed.content(), resealed.digest(), revision.signature());
    }

    private static List<String> texts(Chain chain) {
        return new ArrayList<>(chain.revisions().stream().map(Revision::content).toList());
    }
}
