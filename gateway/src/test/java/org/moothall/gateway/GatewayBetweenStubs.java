package org.moothall.gateway;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One gateway for all tests that take it as it comes, with three stub services and a stub sign-in server around it. */
abstract class GatewayBetweenStubs extends GatewayFromOutside {
    static final StubService MEETINGS = new StubService();
    static final StubService MINUTES = new StubService();
    static final StubService NOTIFICATIONS = new StubService();
    static final StubSignIn SIGN_IN = new StubSignIn();

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        settings.add("moothall.services.meetings", MEETINGS::address);
        settings.add("moothall.services.minutes", MINUTES::address);
        settings.add("moothall.services.notifications", NOTIFICATIONS::address);
        settings.add("moothall.sign-in.issuer", SIGN_IN::issuer);
        settings.add("moothall.sign-in.client-secret", () -> StubSignIn.SECRET);
    }

    @BeforeEach
    void everybodyIsWell() {
        MEETINGS.reset();
        MINUTES.reset();
        NOTIFICATIONS.reset();
        SIGN_IN.tokenLife = Duration.ofMinutes(10);
        SIGN_IN.roles = List.of("clerk");
        SIGN_IN.refusesRefresh = false;
        SIGN_IN.keysAway = false;
        SIGN_IN.refreshes.set(0);
    }
}
