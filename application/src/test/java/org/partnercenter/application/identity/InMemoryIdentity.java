package org.partnercenter.application.identity;

import org.partnercenter.application.identity.access.Account;
import org.partnercenter.application.identity.access.InMemoryOperators;
import org.partnercenter.application.identity.access.PartiesByAccount;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.AccessKeyStatus;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports of the capability over plain maps. */
public final class InMemoryIdentity implements Rollbackable {

    private final Map<PartyId, Party> parties = new TreeMap<>();
    private final Map<AccessKeyId, SealedKey> keys = new LinkedHashMap<>();
    private final Map<PartyFacts.Key, RecordedFact> facts = new HashMap<>();

    private final InMemoryOperators operators = new InMemoryOperators();

    public Parties parties() {
        return new StoredParties();
    }

    public InMemoryOperators operators() {
        return operators;
    }

    public PartyTraces traces() {
        return (erased, now) -> {
            erased.forEach(party -> parties.put(party.id(), party));
            var gone = erased.stream().map(Party::id).toList();
            keys.replaceAll((id, key) -> !gone.contains(key.key().party()) ? key
                    : new SealedKey(key.key().delete(now).<AccessKey>fold(ended -> ended, refused -> key.key()), new byte[0]));
            operators.all().replaceAll((id, operator) -> !gone.contains(operator.party()) ? operator
                    : new Operator(id, operator.party(), id.value(), operator.roles(), OperatorStatus.DELETED, operator.createdAt()));
        };
    }

    /** Parties by id or account name. */
    public PartiesByAccount accounts() {
        return new PartiesByAccount() {
            @Override
            public List<Party> named(String idOrAccountName) {
                return found(idOrAccountName).limit(2).toList();
            }

            @Override
            public List<PartyId> customersNamed(String idOrAccountName) {
                return found(idOrAccountName).filter(party -> party.kind() == PartyKind.CUSTOMER).limit(2).map(Party::id).toList();
            }

            @Override
            public boolean isCalled(PartyId party, String accountName) {
                return parties.containsKey(party) && parties.get(party).accountName().equals(accountName);
            }

            private Stream<Party> found(String name) {
                return parties.values().stream().filter(party -> party.id().value().equals(name) || party.accountName().equals(name))
                        .sorted(Comparator.comparing(Party::id));
            }
        };
    }

    public AccessKeys accessKeys() {
        return new StoredKeys();
    }

    public PartyFacts facts() {
        return new StoredFacts();
    }

    public IdentityQueries queries() {
        return new Queries();
    }

    public ResellersOf resellers() {
        return (resellers, now) -> {
            var found = new HashMap<PartyId, ResellersOf.Reseller>();
            resellers.stream().map(parties::get).filter(party -> party != null && party.distributor().isPresent())
                    .forEach(party -> found.put(party.id(), new ResellersOf.Reseller(party.id(),
                            party.distributor().orElseThrow(), party.name(), party.accountName(),
                            holds(party.id(), PartyFact.LEAVING_DISTRIBUTOR, now))));
            return found;
        };
    }

    private boolean holds(PartyId party, PartyFact fact, Instant now) {
        var recorded = facts.get(new PartyFacts.Key(party, fact));
        return recorded != null && recorded.holds(now);
    }

    @Override
    public Runnable snapshot() {
        var partiesThen = Map.copyOf(parties);
        var keysThen = new LinkedHashMap<>(keys);
        var factsThen = Map.copyOf(facts);
        var operatorsThen = operators.snapshot();
        return () -> {
            operatorsThen.run();
            parties.clear();
            parties.putAll(partiesThen);
            keys.clear();
            keys.putAll(keysThen);
            facts.clear();
            facts.putAll(factsThen);
        };
    }

    private final class StoredParties implements Parties {

        @Override
        public Map<PartyId, Party> find(Set<PartyId> ids) {
            var found = new HashMap<>(parties);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public Set<PartyId> makeResellers(Map<PartyId, PartyId> distributors, Instant now) {
            var made = find(distributors.keySet()).values().stream().filter(party -> party.kind() == PartyKind.CUSTOMER).toList();
            made.forEach(party -> parties.put(party.id(), party.asResellerOf(distributors.get(party.id()), now)));
            return made.stream().map(Party::id).collect(Collectors.toSet());
        }

        @Override
        public Optional<PartyId> platform() {
            return parties.values().stream().filter(party -> party.kind() == PartyKind.PLATFORM).map(Party::id).findFirst();
        }

        @Override
        public Set<PartyId> add(List<Party> more) {
            var stored = new HashSet<PartyId>();
            for (var party : more) {
                boolean secondPlatform = party.kind() == PartyKind.PLATFORM && platform().isPresent();
                if (!secondPlatform && parties.putIfAbsent(party.id(), party) == null) {
                    stored.add(party.id());
                }
            }
            return stored;
        }

        @Override
        public void rename(Map<PartyId, String> names) {
            names.forEach((id, name) -> parties.computeIfPresent(id, (same, party) -> new Party(id, party.kind(), name,
                    party.accountName(), party.distributor(), party.contact(), party.accountManager(), party.registeredAt())));
        }
    }

    private final class StoredKeys implements AccessKeys {

        @Override
        public Map<AccessKeyId, AccessKey> find(Set<AccessKeyId> ids) {
            var found = new HashMap<AccessKeyId, AccessKey>();
            ids.stream().map(keys::get).filter(key -> key != null).forEach(key -> found.put(key.key().id(), key.key()));
            return found;
        }

        @Override
        public Set<AccessKeyId> add(List<SealedKey> more) {
            var stored = new HashSet<AccessKeyId>();
            more.forEach(key -> {
                if (keys.putIfAbsent(key.key().id(), key) == null) {
                    stored.add(key.key().id());
                }
            });
            return stored;
        }

        @Override
        public Set<AccessKeyId> change(Map<AccessKey, AccessKey> changes) {
            var stored = new HashSet<AccessKeyId>();
            changes.forEach((before, after) -> keys.computeIfPresent(before.id(), (id, present) -> {
                if (!present.key().equals(before)) {
                    return present;
                }
                stored.add(id);
                return new SealedKey(after, after.status() == AccessKeyStatus.DELETED ? new byte[0] : present.secret());
            }));
            return stored;
        }

        @Override
        public Optional<Usable> usable(AccessKeyId id) {
            return Optional.ofNullable(keys.get(id)).filter(key -> key.key().disabledAt().isEmpty()
                    && key.key().deletedAt().isEmpty()).map(key -> new Usable(key, new Account(
                    parties.get(key.key().party()), key.key().operator().map(operators.all()::get))));
        }
    }

    private final class StoredFacts implements PartyFacts {

        @Override
        public Map<Key, RecordedFact> find(Set<Key> keys) {
            var found = new HashMap<>(facts);
            found.keySet().retainAll(keys);
            return found;
        }

        @Override
        public void put(List<RecordedFact> more) {
            more.forEach(fact -> facts.put(new Key(fact.party(), fact.fact()), fact));
        }

        @Override
        public void remove(List<Key> gone) {
            gone.forEach(facts::remove);
        }

        @Override
        public Map<PartyId, Set<RecordedFact>> at(Set<PartyId> asked, Set<PartyFact> kinds, Instant now) {
            var found = new HashMap<PartyId, Set<RecordedFact>>();
            facts.values().stream().filter(fact -> asked.contains(fact.party()) && kinds.contains(fact.fact())
                    && fact.holds(now)).forEach(fact -> found.computeIfAbsent(fact.party(), id -> new HashSet<>()).add(fact));
            return found;
        }
    }

    private final class Queries implements IdentityQueries {

        @Override
        public Page<Party> parties(Scope scope, PartyFilter filter, PageRequest page) {
            var all = parties.values().stream().filter(inScope(scope))
                    .filter(party -> filter.kind().map(kind -> kind == party.kind()).orElse(true)).toList();
            var behind = all.stream().filter(party -> filter.after().map(id -> party.id().compareTo(id) > 0).orElse(true));
            return new Page<>(page.counted() ? all.size() : 0, behind.skip(page.offset()).limit(page.limit()).toList());
        }

        @Override
        public Optional<Party> party(Scope scope, PartyId id) {
            return Optional.ofNullable(parties.get(id)).filter(inScope(scope));
        }

        @Override
        public List<Party> parties(Scope scope, Set<PartyId> ids) {
            return ids.stream().flatMap(id -> party(scope, id).stream()).toList();
        }

        @Override
        public List<AccessKey> keys(Scope scope, PartyId party) {
            return party(scope, party).isEmpty() ? List.of() : keys.values().stream().map(SealedKey::key)
                    .filter(key -> key.party().equals(party) && key.status() != AccessKeyStatus.DELETED)
                    .sorted(Comparator.comparing(AccessKey::createdAt).thenComparing(key -> key.id().value())).toList();
        }

        @Override
        public List<RecordedFact> facts(Scope scope, PartyId party) {
            return party(scope, party).isEmpty() ? List.of() : facts.values().stream()
                    .filter(fact -> fact.party().equals(party)).sorted(Comparator.comparing(RecordedFact::fact)).toList();
        }

        @Override
        public Page<Party> resellers(PartyId distributor, ResellerFilter filter, PageRequest page) {
            var all = parties.values().stream().filter(party -> party.distributor().equals(Optional.of(distributor)))
                    .filter(party -> filter.reseller().map(party.id()::equals).orElse(true))
                    .filter(party -> filter.accountName().map(part -> party.accountName().toLowerCase(Locale.ROOT)
                            .contains(part.toLowerCase(Locale.ROOT))).orElse(true))
                    .filter(party -> filter.begin().map(party.registeredAt()::isAfter).orElse(true))
                    .filter(party -> filter.end().map(party.registeredAt()::isBefore).orElse(true))
                    .sorted(Comparator.comparing(Party::registeredAt).thenComparing(Party::id).reversed()).toList();
            var seen = page.after().map(id -> Optional.ofNullable(parties.get(new PartyId(id))));
            var behind = all.stream().filter(party -> seen.isEmpty() || seen.get().filter(last ->
                    Comparator.comparing(Party::registeredAt).thenComparing(Party::id).reversed().compare(last, party) < 0).isPresent());
            return new Page<>(all.size(), behind.skip(page.offset()).limit(page.limit()).toList());
        }

        private static Predicate<Party> inScope(Scope scope) {
            return switch (scope) {
                case Scope.Everything() -> party -> true;
                case Scope.OfPartner(var partner) -> party -> party.id().equals(partner)
                        || party.distributor().equals(Optional.of(partner));
                case Scope.OfReseller(var distributor, var reseller) -> party -> party.id().equals(reseller);
                case Scope.OfHolder(var holder) -> party -> party.id().equals(holder);
                case Scope.OfAccountManager manager -> party -> false;
            };
        }
    }
}
