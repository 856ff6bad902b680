package org.partnercenter.application.customer.leave;

import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEnd;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests over a plain map; associations come from the customers in memory. */
public final class InMemoryChanges implements ChangeRequests, ChangeQueries, FormerCustomers, Rollbackable {

    private static final Comparator<ChangeRequest> LATEST = Comparator.comparing(ChangeRequest::submittedAt)
            .thenComparing(request -> request.id().value()).reversed();
    private static final Comparator<Association> LATEST_END = Comparator
            .comparing((Association association) -> association.ending().orElseThrow().at())
            .thenComparing(association -> association.id().value()).reversed();

    private final Map<ChangeRequestId, ChangeRequest> rows = new LinkedHashMap<>();
    private final InMemoryCustomers customers;

    public InMemoryChanges(InMemoryCustomers customers) {
        this.customers = customers;
    }

    @Override
    public Map<PartyId, Earlier> earlier(Set<PartyId> asked) {
        var found = new HashMap<PartyId, Earlier>();
        asked.forEach(customer -> {
            var own = about(Set.of(customer)).toList();
            if (!own.isEmpty()) {
                found.put(customer, earlier(own));
            }
        });
        return found;
    }

    private static Earlier earlier(List<ChangeRequest> requests) {
        var partners = requests.stream().filter(request -> request.startedBy() == Side.PARTNER)
                .collect(Collectors.toMap(request -> request.about().partner(), ChangeRequest::submittedAt,
                        (one, other) -> one.isAfter(other) ? one : other));
        var own = requests.stream().filter(request -> request.startedBy() == Side.CUSTOMER).map(ChangeRequest::submittedAt)
                .max(Comparator.naturalOrder());
        return new Earlier(requests.stream().anyMatch(InMemoryChanges::isPending), partners, own);
    }

    @Override
    public void add(List<ChangeRequest> requests) {
        requests.forEach(request -> {
            if (isPending(request) && about(Set.of(request.about().customer())).anyMatch(InMemoryChanges::isPending)) {
                throw new IllegalStateException("one is pending");
            }
            rows.put(request.id(), request);
        });
    }

    @Override
    public Map<ChangeRequestId, ChangeRequest> find(Set<ChangeRequestId> ids) {
        return rows.values().stream().filter(request -> ids.contains(request.id()))
                .collect(Collectors.toMap(ChangeRequest::id, Function.identity()));
    }

    @Override
    public Map<ChangeRequestId, ChangeRequest> lock(Set<ChangeRequestId> ids) {
        return find(ids);
    }

    @Override
    public List<ChangeRequest> lockPending(Set<PartyId> asked) {
        return about(asked).filter(InMemoryChanges::isPending).toList();
    }

    @Override
    public boolean anyExpired(Instant now) {
        return !lockExpired(now, 1).isEmpty();
    }

    @Override
    public List<ChangeRequest> lockExpired(Instant now, int limit) {
        return rows.values().stream().filter(InMemoryChanges::isPending)
                .filter(request -> request.until().filter(end -> !now.isBefore(end)).isPresent())
                .sorted(Comparator.comparing((ChangeRequest request) -> request.until().orElseThrow())
                        .thenComparing(request -> request.id().value())).limit(limit).toList();
    }

    @Override
    public void update(Collection<ChangeRequest> requests) {
        requests.forEach(request -> rows.put(request.id(), request));
    }

    @Override
    public Page<ChangeRequest> requests(Scope scope, ChangeFilter filter, PageRequest page) {
        var all = rows.values().stream().filter(ownOf(scope)).filter(matching(filter)).sorted(LATEST).toList();
        var marker = page.after().map(id -> Optional.ofNullable(rows.get(new ChangeRequestId(id))));
        return page(all, page, each -> marker.isEmpty() || marker.get().filter(seen -> LATEST.compare(seen, each) < 0).isPresent());
    }

    @Override
    public Optional<ChangeRequest> request(Scope scope, ChangeRequestId id) {
        return Optional.ofNullable(rows.get(id)).filter(ownOf(scope));
    }

    @Override
    public Page<Association> former(Scope scope, FormerFilter filter, PageRequest page) {
        var all = customers.all(scope).filter(association -> association.ending()
                        .filter(ending -> ending.cause() != AssociationEnd.MODEL_SWITCHED)
                        .filter(ending -> filter.begin().map(ending.at()::isAfter).orElse(true))
                        .filter(ending -> filter.end().map(ending.at()::isBefore).orElse(true)).isPresent())
                .filter(association -> filter.customer().map(association.customer()::equals).orElse(true))
                .sorted(LATEST_END).toList();
        var marker = page.after().map(id -> all.stream().filter(each -> each.id().value().equals(id)).findFirst());
        return page(all, page, each -> marker.isEmpty() || marker.get().filter(seen -> LATEST_END.compare(seen, each) < 0).isPresent());
    }

    @Override
    public Set<PartyId> associatedBetween(Scope scope, Set<PartyId> asked, Instant from, Instant until) {
        return customers.all(scope).filter(association -> asked.contains(association.customer()))
                .filter(association -> association.associatedOn().isBefore(until))
                .filter(association -> association.ending().map(ending -> ending.at().isAfter(from)).orElse(true))
                .map(Association::customer).collect(Collectors.toSet());
    }

    private static <T> Page<T> page(List<T> all, PageRequest page, Predicate<T> behind) {
        return new Page<>(page.counted() ? all.size() : 0,
                all.stream().filter(behind).skip(page.offset()).limit(page.limit()).toList());
    }

    private Predicate<ChangeRequest> ownOf(Scope scope) {
        return request -> switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var partner) -> request.about().partner().equals(partner) && request.about().reseller().isEmpty();
            case Scope.OfReseller(var distributor, var reseller) -> request.about().partner().equals(distributor)
                    && request.about().reseller().equals(Optional.of(reseller));
            case Scope.OfHolder(var holder) -> request.about().customer().equals(holder);
            case Scope.OfAccountManager(var of, var manager) -> ownOf(of).test(request) && customers.all(scope)
                    .anyMatch(association -> association.id().equals(request.about().association()));
        };
    }

    private static Predicate<ChangeRequest> matching(ChangeFilter filter) {
        return request -> filter.kind().map(kind -> kind == request.kind()).orElse(true)
                && filter.customer().map(request.about().customer()::equals).orElse(true)
                && filter.status().map(status -> status == request.status()).orElse(true)
                && filter.startedBy().map(side -> side == request.startedBy()).orElse(true)
                && filter.begin().map(request.submittedAt()::isAfter).orElse(true)
                && filter.end().map(request.submittedAt()::isBefore).orElse(true);
    }

    private Stream<ChangeRequest> about(Set<PartyId> asked) {
        return rows.values().stream().filter(request -> asked.contains(request.about().customer()));
    }

    private static boolean isPending(ChangeRequest request) {
        return request.status().isPending();
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
