package org.partnercenter.application.verification;

import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.verification.Scene;
import org.partnercenter.domain.verification.SendLimits;
import org.partnercenter.domain.verification.VerificationCode;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes in memory. */
public final class InMemoryCodes implements Codes, Rollbackable {

    private static final Comparator<StoredCode> ORDER =
            Comparator.comparing(StoredCode::sentAt).thenComparing(stored -> stored.code().id());

    private Map<String, StoredCode> codes = new LinkedHashMap<>();
    private Set<PartyId> wanted = new HashSet<>();

    public List<StoredCode> all() {
        return List.copyOf(codes.values());
    }

    @Override
    public Map<String, Sends> hold(Set<String> receivers, Instant now) {
        return receivers.stream().collect(Collectors.toMap(receiver -> receiver, receiver -> new Sends(
                since(receiver, now.minus(SendLimits.HOUR)), since(receiver, now.minus(SendLimits.DAY)))));
    }

    private int since(String receiver, Instant after) {
        return (int) codes.values().stream().filter(stored -> stored.receiver().equals(receiver))
                .filter(stored -> stored.sentAt().isAfter(after)).count();
    }

    @Override
    public void add(List<StoredCode> more) {
        update(more);
    }

    @Override
    public Map<Sent, StoredCode> lockLast(Set<Sent> sent) {
        var found = new HashMap<Sent, StoredCode>();
        codes.values().stream().sorted(ORDER).forEach(stored -> {
            var key = new Sent(stored.code().scene(), stored.code().party(), stored.receiver());
            if (sent.contains(key)) {
                found.put(key, stored);
            }
        });
        return found;
    }

    @Override
    public Map<PartyId, List<StoredCode>> lock(Scene scene, Set<PartyId> parties, Set<String> uses) {
        var found = new HashMap<PartyId, List<StoredCode>>();
        for (var party : parties) {
            var mine = codes.values().stream().filter(stored -> stored.code().scene() == scene)
                    .filter(stored -> stored.code().party().equals(party)).sorted(ORDER).toList();
            if (!mine.isEmpty()) {
                found.put(party, mine.stream().filter(stored -> stored.equals(mine.getLast())
                        || stored.code().usedBy().filter(uses::contains).isPresent()).toList());
            }
        }
        return found;
    }

    @Override
    public Optional<VerificationCode> find(Scene scene, PartyId party, String id) {
        return Optional.ofNullable(codes.get(id)).map(StoredCode::code)
                .filter(code -> code.scene() == scene && code.party().equals(party));
    }

    @Override
    public void update(Collection<StoredCode> changed) {
        changed.forEach(stored -> codes.put(stored.code().id(), stored));
    }

    @Override
    public Set<PartyId> wanted(Set<PartyId> parties) {
        return parties.stream().filter(wanted::contains).collect(Collectors.toSet());
    }

    @Override
    public void want(Map<PartyId, Boolean> parties, Instant now) {
        parties.forEach((party, on) -> {
            wanted.remove(party);
            if (on) {
                wanted.add(party);
            }
        });
    }

    @Override
    public int forget(Instant before, int limit) {
        var old = codes.values().stream().filter(stored -> stored.code().expires().isBefore(before)).limit(limit)
                .map(stored -> stored.code().id()).toList();
        old.forEach(codes::remove);
        return old.size();
    }

    @Override
    public Runnable snapshot() {
        var oldCodes = new LinkedHashMap<>(codes);
        var oldWanted = new HashSet<>(wanted);
        return () -> {
            codes = oldCodes;
            wanted = oldWanted;
        };
    }
}
