package org.partnercenter.application.identity.access;

import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.testing.TestHouse;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Operators, passwords and tokens in memory, with tokens that are counted. */
public final class TestAccess {

    private TestAccess() {
    }

    public static AccessModule of(InMemoryIdentity store, TestHouse house) {
        return of(store, house, (partner, customer) -> Optional.empty());
    }

    public static AccessModule of(InMemoryIdentity store, TestHouse house, MayAssume may) {
        var tokens = new AtomicInteger();
        return new AccessModule(new AccessPorts(store.parties(), store.operators(), new InMemoryPasswords(),
                new InMemoryTokens(store.parties(), store.operators()),
                (party, platform, now) -> platform.equals("PLATFORM-OF-" + party), new PlainPasswords(),
                () -> Secret.of("token-" + tokens.incrementAndGet()), house.ids, house.clocks, Duration.ofHours(24)),
                store.accounts(), may);
    }
}
