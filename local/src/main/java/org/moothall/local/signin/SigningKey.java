package org.moothall.local.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import org.moothall.local.settings.PlainFailure;
import org.moothall.local.settings.Secrets;

/** The key that signs the tokens, made once, so that a token outlives a restart of the sign-in server. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey of(Secrets secrets) {
        try {
            return RSAKey.parse(secrets.keep("signing-key.json", SigningKey::generate));
        } catch (ParseException e) {
            throw new PlainFailure("The kept signing key cannot be read; ./moothall up --fresh makes a new one", e);
        }
    }

    private static String generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException e) {
            throw new IllegalStateException("This JDK makes no RSA keys", e);
        }
    }
}
