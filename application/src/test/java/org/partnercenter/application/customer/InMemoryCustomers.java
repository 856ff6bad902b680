package org.partnercenter.application.customer;

import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.PartyId;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ports of the capability over a plain map; names and facts come from the parties in memory. */
public final class InMemoryCustomers implements Associations, CustomerQueries, Rollbackable {

    private static final Comparator<Association> LATEST = Comparator.comparing(Association::associatedOn)
            .thenComparing(association -> association.id().value()).reversed();

    private final Map<AssociationId, Association> rows = new LinkedHashMap<>();
    private final InMemoryIdentity identity;

    public InMemoryCustomers(InMemoryIdentity identity) {
        this.identity = identity;
    }

    /** The bridge to the parties in memory. */
    public KnownParties knownParties() {
        return ids -> identity.parties().find(ids).values().stream().collect(Collectors.toMap(Party::id,
                party -> new KnownParties.Known(party.kind(), party.distributor())));
    }

    @Override
    public Map<PartyId, Association> active(Set<PartyId> customers) {
        return rows.values().stream().filter(InMemoryCustomers::isActive)
                .filter(association -> customers.contains(association.customer()))
                .collect(Collectors.toMap(Association::customer, association -> association));
    }

    @Override
    public Map<PartyId, List<Association>> ever(Set<PartyId> customers) {
        return rows.values().stream().filter(association -> customers.contains(association.customer()))
                .collect(Collectors.groupingBy(Association::customer));
    }

    @Override
    public Held hold(Set<PartyId> customers) {
        return new Held(active(customers), rows.values().stream().map(Association::customer).filter(customers::contains)
                .collect(Collectors.toSet()));
    }

    @Override
    public Set<AssociationId> begin(List<Association> associations) {
        var stored = new HashSet<AssociationId>();
        for (var association : associations) {
            if (!isActive(association) || active(Set.of(association.customer())).isEmpty()) {
                rows.put(association.id(), association);
                stored.add(association.id());
            }
        }
        return stored;
    }

    @Override
    public void assign(List<Association> associations) {
        associations.forEach(association -> rows.put(association.id(), association));
    }

    @Override
    public void end(List<Association> associations) {
        for (var association : associations) {
            var present = rows.get(association.id());
            if (present == null || !isActive(present)) {
                throw new IllegalStateException("not in force");
            }
            rows.put(association.id(), association);
        }
    }

    @Override
    public Page<SubCustomer> customers(Scope scope, SubCustomerFilter filter, PageRequest page, Instant now) {
        var all = rows.values().stream().filter(InMemoryCustomers::isActive).filter(ownOf(scope)).sorted(LATEST)
                .map(association -> customer(association, now)).filter(matching(filter)).toList();
        var marker = page.after().map(id -> Optional.ofNullable(rows.get(new AssociationId(id))));
        var behind = all.stream().filter(each -> marker.isEmpty()
                || marker.get().filter(seen -> LATEST.compare(seen, each.association()) < 0).isPresent());
        return new Page<>(page.counted() ? all.size() : 0, behind.skip(page.offset()).limit(page.limit()).toList());
    }

    @Override
    public Map<PartyId, SubCustomer> customers(Scope scope, Set<PartyId> ids, Instant now) {
        return rows.values().stream().filter(InMemoryCustomers::isActive).filter(ownOf(scope))
                .filter(association -> ids.contains(association.customer()))
                .collect(Collectors.toMap(Association::customer, association -> customer(association, now)));
    }

    private SubCustomer customer(Association association, Instant now) {
        var party = identity.parties().find(Set.of(association.customer())).get(association.customer());
        var facts = new HashMap<PartyFact, Optional<String>>();
        identity.facts().at(Set.of(party.id()), Set.of(PartyFact.values()), now).getOrDefault(party.id(), Set.of())
                .forEach(fact -> facts.put(fact.fact(), fact.value()));
        return new SubCustomer(association, party.name(), party.accountName(), party.contact().mobilePhone(),
                party.contact().email(), party.accountManager().map(AccountManager::name),
                new SubCustomer.Standing(facts.getOrDefault(PartyFact.VERIFICATION_STATUS, Optional.empty()),
                        facts.getOrDefault(PartyFact.CUSTOMER_TYPE, Optional.empty()),
                        facts.getOrDefault(PartyFact.FROZEN, Optional.empty()),
                        facts.getOrDefault(PartyFact.CUSTOMER_LEVEL, Optional.empty())), SubCustomer.Origin.ofPlatform());
    }

    private static Predicate<SubCustomer> matching(SubCustomerFilter filter) {
        return customer -> {
            var association = customer.association();
            return filter.accountName().map(part -> contains(customer.accountName(), part)).orElse(true)
                    && filter.name().map(part -> contains(customer.name(), part)).orElse(true)
                    && filter.label().map(part -> association.label().orElse("").contains(part)).orElse(true)
                    && filter.type().map(type -> type == association.type()).orElse(true)
                    && filter.begin().map(association.associatedOn()::isAfter).orElse(true)
                    && filter.end().map(association.associatedOn()::isBefore).orElse(true)
                    && filter.customer().map(association.customer()::equals).orElse(true);
        };
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    @Override
    public List<Association> history(Scope scope, PartyId customer) {
        return rows.values().stream().filter(association -> association.customer().equals(customer)).filter(ownOf(scope))
                .sorted(LATEST).toList();
    }

    /** All that are the scope's own, ended ones included. */
    public Stream<Association> all(Scope scope) {
        return rows.values().stream().filter(ownOf(scope));
    }

    private static Predicate<Association> ownOf(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> association -> true;
            case Scope.OfPartner(var partner) -> association -> association.partner().equals(partner)
                    && association.reseller().isEmpty();
            case Scope.OfReseller(var distributor, var reseller) -> association ->
                    association.partner().equals(distributor) && association.reseller().equals(Optional.of(reseller));
            case Scope.OfHolder(var holder) -> association -> association.customer().equals(holder);
            case Scope.OfAccountManager(var of, var manager) -> ownOf(of).and(association ->
                    association.manager().equals(Optional.of(manager)));
        };
    }

    private static boolean isActive(Association association) {
        return association.status() == AssociationStatus.ACTIVE;
    }

    @Override
    public Runnable snapshot() {
        var then = new LinkedHashMap<>(rows);
        return () -> {
            rows.clear();
            rows.putAll(then);
        };
    }
}
