package org.moothall.minutes.revision.jose;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.ParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.moothall.minutes.revision.Flaw;
import org.moothall.minutes.revision.Mark;
import org.moothall.minutes.revision.Notary;
import org.moothall.minutes.revision.Revision;
import org.springframework.stereotype.Component;

/** Signs with ES256. The payload is the whole canonical text, so that a signature needs nothing else to be checked. */
@Component
final class JoseNotary implements Notary {
    private final CouncilKeys keys;

    JoseNotary(CouncilKeys keys) {
        this.keys = keys;
    }

    @Override
    public Revision seal(Mark mark, String json) {
        String content = canonical(json);
        ECKey key = keys.signing();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
        JWSObject jws = new JWSObject(header, new Payload(content));
        try {
            jws.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("The key %s does not sign".formatted(key.getKeyID()), e);
        }
        return new Revision(mark, content, digest(content), jws.serialize(true));
    }

    @Override
    public String canonical(String json) {
        try {
            return new String(new JsonCanonicalizer(json).getEncodedUTF8(), UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("What is to be sealed is not JSON", e);
        }
    }

    @Override
    public Set<Flaw> flaws(Revision revision) {
        Set<Flaw> found = EnumSet.noneOf(Flaw.class);
        if (!digest(revision.content()).equals(revision.digest())) {
            found.add(Flaw.TEXT_CHANGED);
        }
        if (!says(revision.content(), revision.mark())) {
            found.add(Flaw.MARK_CHANGED);
        }
        signatureFlaw(revision).ifPresent(found::add);
        return found;
    }

    @Override
    public String publicKeys() {
        return keys.publicSet();
    }

    private Optional<Flaw> signatureFlaw(Revision revision) {
        try {
            JWSObject jws = JWSObject.parse(revision.signature(), new Payload(revision.content()));
            Optional<ECKey> key = keys.find(jws.getHeader().getKeyID());
            if (key.isEmpty()) {
                return Optional.of(Flaw.KEY_UNKNOWN);
            }
            return jws.verify(new ECDSAVerifier(key.get().toPublicJWK()))
                    ? Optional.empty()
                    : Optional.of(Flaw.SIGNATURE_WRONG);
        } catch (ParseException | JOSEException unreadable) {
            return Optional.of(Flaw.SIGNATURE_WRONG);
        }
    }

    private static boolean says(String content, Mark mark) {
        try {
            return expected(mark).equals(JSONObjectUtils.parse(content).get("revision"));
        } catch (ParseException notJson) {
            return false;
        }
    }

    private static Map<String, Object> expected(Mark mark) {
        Map<String, Object> said = new HashMap<>(Map.of(
                "number", (long) mark.number(),
                "at", mark.at().toString(),
                "cause", mark.cause().word()));
        if (mark.previous() != null) {
            said.put("previous", mark.previous());
        }
        return said;
    }

    private static String digest(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
