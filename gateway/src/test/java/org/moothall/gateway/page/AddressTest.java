package org.moothall.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddressTest {
    private final Address address =
            Address.of("/search").with("q", "bus & lane").with("kind", List.of("minute", "action"));

    @Test
    void saysWhatStandsInItsQuery() {
        assertThat(address).hasToString("/search?q=bus%20%26%20lane&kind=minute&kind=action");
    }

    @Test
    void hasNothingOfWhatIsEmpty() {
        assertThat(Address.of("/search").with("q", " ").with("to", null).with("kind", Arrays.asList("", " ")))
                .hasToString("/search");
    }

    @Test
    void changesOnePartAndKeepsTheOthers() {
        assertThat(address.only("kind", "decision")).hasToString("/search?q=bus%20%26%20lane&kind=decision");
        assertThat(address.without("q")).hasToString("/search?kind=minute&kind=action");
    }

    @Test
    void staysWithinTheSiteWhateverWasTyped() {
        assertThat(Address.of("/search").with("q", "{x}\"><script>#?//evil.example"))
                .hasToString("/search?q=%7Bx%7D%22%3E%3Cscript%3E%23%3F%2F%2Fevil.example");
    }
}
