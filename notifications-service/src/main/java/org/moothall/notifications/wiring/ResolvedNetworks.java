package org.moothall.notifications.wiring;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.moothall.notifications.subscription.Networks;
import org.springframework.boot.http.client.InetAddressFilter;

/** Judges a host by all the addresses that its name leads to. */
final class ResolvedNetworks implements Networks {
    private final InetAddressFilter internet;
    private final InetAddressFilter allowed;

    ResolvedNetworks(InetAddressFilter internet, InetAddressFilter allowed) {
        this.internet = internet;
        this.allowed = allowed;
    }

    @Override
    public Reach reachOf(String host) {
        try {
            return reachOf(InetAddress.getAllByName(host));
        } catch (UnknownHostException e) {
            return Reach.UNKNOWN;
        }
    }

    private Reach reachOf(InetAddress... addresses) {
        if (Arrays.stream(addresses).allMatch(allowed::matches)) {
            return Reach.ALLOWED;
        }
        return Arrays.stream(addresses).allMatch(internet.or(allowed)::matches) ? Reach.PUBLIC : Reach.REFUSED;
    }
}
