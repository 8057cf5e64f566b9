package org.moothall.minutes.revision.jose;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.minutes.revision.KeptKey;
import org.moothall.minutes.revision.KeySource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The keys of the council, all on the curve P-256 and each named by its thumbprint (RFC 7638): the one that signs, and
 * those that have signed before. Where keys are set, the one in the store is not trusted.
 */
@Component
final class CouncilKeys {
    private static final Logger log = LoggerFactory.getLogger(CouncilKeys.class);

    private final List<ECKey> keys;
    private final ECKey signing;

    CouncilKeys(KeySource source, KeptKey kept) {
        String set = source.jwkSet();
        if (set == null) {
            log.warn(
                    "No key is set for signing published minutes, so the one in the store is used. Whoever may write to"
                            + " the store could sign with it: set moothall.minutes.record.keys");
        }
        this.keys = parse(set == null ? kept.keep(CouncilKeys::generate) : set);
        this.signing = signing(keys, source.signingKey());
    }

    ECKey signing() {
        return signing;
    }

    Optional<ECKey> find(@Nullable String kid) {
        return keys.stream().filter(key -> key.getKeyID().equals(kid)).findFirst();
    }

    String publicSet() {
        return new JWKSet(keys.stream()
                        .map(ECKey::toPublicJWK)
                        .map(JWK.class::cast)
                        .toList())
                .toString();
    }

    /** A private key in the JSON of a JWK. */
    static String generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no keys on P-256", e);
        }
    }

    private static List<ECKey> parse(String text) {
        try {
            List<JWK> all = JSONObjectUtils.parse(text).containsKey("keys")
                    ? JWKSet.parse(text).getKeys()
                    : List.of(JWK.parse(text));
            return all.stream().map(CouncilKeys::named).toList();
        } catch (ParseException e) {
            // Neither text nor cause: both may quote the key.
            throw new IllegalArgumentException("moothall.minutes.record.keys is neither a JWK nor a JWK set");
        }
    }

    private static ECKey named(JWK key) {
        if (!(key instanceof ECKey ec) || !Curve.P_256.equals(ec.getCurve())) {
            throw new IllegalArgumentException(
                    "moothall.minutes.record.keys holds the key %s, which is not an EC key on P-256"
                            .formatted(key.getKeyID()));
        }
        try {
            return new ECKey.Builder(ec).keyIDFromThumbprint().build();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }

    private static ECKey signing(List<ECKey> keys, @Nullable String wanted) {
        List<ECKey> able = keys.stream()
                .filter(ECKey::isPrivate)
                .filter(key -> wanted == null || key.getKeyID().equals(wanted))
                .toList();
        if (able.size() != 1) {
            throw new IllegalArgumentException(
                    "moothall.minutes.record must leave one key to sign with, and leaves %d: set exactly one private key, or"
                                    .formatted(able.size())
                            + " name it by its RFC 7638 thumbprint in moothall.minutes.record.signing-key");
        }
        return able.getFirst();
    }
}
