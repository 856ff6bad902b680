package org.partnercenter.application.identity.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Hashes of passwords over a plain map. */
public final class InMemoryPasswords implements Passwords {

    private final Map<Account, Stored> stored = new HashMap<>();

    @Override
    public Optional<Stored> find(Account account) {
        return Optional.ofNullable(stored.get(account));
    }

    @Override
    public void set(Account account, String hash, Instant now) {
        stored.put(account, new Stored(hash, 0, Optional.empty()));
    }

    @Override
    public void failed(Account account, Instant now, Instant since) {
        stored.computeIfPresent(account, (id, before) -> new Stored(before.hash(),
                before.lastFailure().filter(last -> last.isBefore(since)).isPresent() ? 1 : before.failures() + 1,
                Optional.of(now)));
    }

    @Override
    public void succeeded(Account account) {
        stored.computeIfPresent(account, (id, before) -> new Stored(before.hash(), 0, Optional.empty()));
    }
}
