package org.moothall.notifications.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.notifications.subscription.Networks.Reach;
import org.springframework.boot.http.client.InetAddressFilter;

class ResolvedNetworksTest {
    private final ResolvedNetworks networks =
            new ResolvedNetworks(PublicInternet.FILTER, InetAddressFilter.of("127.0.0.2/32"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "localhost",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fec0::1]",
                "[ff02::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:10.0.0.1]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[64:ff9b:1::7f00:1]",
                "[2002:7f00:1::]",
                "[2001:db8::1]"
            })
    void refusesEveryFormOfAnAddressThatIsNotOnThePublicInternet(String host) {
        assertThat(networks.reachOf(host)).isEqualTo(Reach.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "[2606:4700::1111]"})
    void passesPublicAddresses(String host) {
        assertThat(networks.reachOf(host)).isEqualTo(Reach.PUBLIC);
    }

    @Test
    void tellsWhatTheOperatorAllowedFromTheRest() {
        assertThat(networks.reachOf("127.0.0.2")).isEqualTo(Reach.ALLOWED);
    }

    @Test
    void doesNotJudgeANameThatLeadsNowhere() {
        assertThat(networks.reachOf("nowhere.invalid")).isEqualTo(Reach.UNKNOWN);
    }
}
