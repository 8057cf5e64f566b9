package org.moothall.gateway.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The part of an address that stands for one client: all of an IPv4 address, the network half of an IPv6 one. */
final class ClientAddress {
    private static final int IPV6_BYTES = 16;

    private ClientAddress() {}

    static String of(String remoteAddress) {
        if (remoteAddress.indexOf(':') < 0) {
            return remoteAddress;
        }
        try {
            var bytes = InetAddress.getByName(remoteAddress).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, 8)) : remoteAddress;
        } catch (UnknownHostException notLiteral) {
            // The servlet container only hands out literals; should it not, the text itself still tells clients apart.
            return remoteAddress;
        }
    }
}
