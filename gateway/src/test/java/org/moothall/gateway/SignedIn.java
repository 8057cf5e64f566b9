package org.moothall.gateway;

import java.net.URI;
import java.net.http.HttpResponse;

/** The clerk of the stub sign-in, with a session at the gateway that a test looks at. */
final class SignedIn {
    private SignedIn() {}

    static HttpResponse<String> by(GatewayBetweenStubs test) throws Exception {
        var authorize = GatewayFromOutside.header(test.get("/oauth2/authorization/moothall"), "Location");
        return test.get("/login/oauth2/code/moothall" + GatewayBetweenStubs.SIGN_IN.signedInBy(URI.create(authorize)));
    }
}
