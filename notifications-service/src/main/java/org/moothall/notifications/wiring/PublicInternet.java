package org.moothall.notifications.wiring;

import org.springframework.boot.http.client.InetAddressFilter;

/** Which addresses lie on the public internet: Boot's list, and what the IANA registries have beyond it. */
final class PublicInternet {
    /** IPv4 inside IPv6 in its two other forms, documentation, and segment routing. */
    private static final String[] NOT_PUBLIC_EITHER = {"::/96", "64:ff9b:1::/48", "3fff::/20", "5f00::/16"};

    static final InetAddressFilter FILTER =
            InetAddressFilter.externalAddresses().andNot(NOT_PUBLIC_EITHER);

    private PublicInternet() {}
}
