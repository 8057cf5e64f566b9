package org.moothall.gateway.signin;

import java.net.URI;

/**
 * What a page of the gateway may load: its own style sheets, images and scripts, and nothing that stands in the page
 * itself. Forms may lead to the sign-in server, because browsers hold the redirect that ends the session against the form
 * that started it.
 */
final class ContentPolicy {
    private ContentPolicy() {}

    static String of(URI logoutUrl) {
        return "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; form-action 'self' " + origin(logoutUrl);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
