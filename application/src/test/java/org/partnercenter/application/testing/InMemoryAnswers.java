package org.partnercenter.application.testing;

import org.partnercenter.application.kernel.RememberedAnswers;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public final class InMemoryAnswers implements RememberedAnswers, Rollbackable {

    private record Row(String fingerprint, Instant expires, Decision<?> decision) {
    }

    private final Map<Key, Row> rows = new HashMap<>();

    @Override
    public <R> Map<Key, Earlier<R>> claim(Class<R> result, List<Claim> claims, Instant now) {
        var taken = new HashMap<Key, Earlier<R>>();
        for (var claim : claims) {
            var row = rows.get(claim.key());
            if (row == null || row.expires().isBefore(now)) {
                rows.put(claim.key(), new Row(claim.fingerprint(), claim.expires(), null));
            } else {
                taken.put(claim.key(), new Earlier<>(row.fingerprint(), typed(result, row.decision())));
            }
        }
        return taken;
    }

    private static <R> Decision<R> typed(Class<R> result, Decision<?> decision) {
        return decision.fold(value -> Decision.granted(result.cast(value)), Decision::refused);
    }

    @Override
    public <R> void keep(List<Kept<R>> answers) {
        answers.forEach(kept -> rows.compute(kept.key(), (key, row) ->
                new Row(row.fingerprint(), row.expires(), kept.decision())));
    }

    @Override
    public void release(Collection<Key> keys) {
        keys.forEach(rows::remove);
    }

    @Override
    public int removeExpired(Instant now, int limit) {
        var expired = rows.entrySet().stream().filter(row -> row.getValue().expires().isBefore(now)).limit(limit)
                .map(Map.Entry::getKey).toList();
        expired.forEach(rows::remove);
        return expired.size();
    }

    /** How many are kept. */
    public int size() {
        return rows.size();
    }

    @Override
    public Runnable snapshot() {
        var copy = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(copy);
        };
    }
}
