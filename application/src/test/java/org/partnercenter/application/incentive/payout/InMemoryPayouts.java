package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.IncentiveBills;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.incentive.payout.Lapsing;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that payout stores, in memory. */
public final class InMemoryPayouts implements Rollbackable {

    private static final Comparator<PayoutOrder> NEWEST_FIRST = Comparator.comparing(PayoutOrder::submittedAt)
            .thenComparing(order -> order.no().value()).reversed();

    private final IncentiveBills bills;
    private final Map<PayoutOrderNo, PayoutOrder> orders = new HashMap<>();
    private final Map<PartyId, AutoRequest> wishes = new HashMap<>();
    private final Map<PartyId, Instant> lookedAt = new HashMap<>();
    private final TreeMap<OwedKey, OwedInvoice> owed = new TreeMap<>();
    private final Map<IncentiveBillId, PartyId> payees = new HashMap<>();
    private final Map<IncentiveBillId, Integer> told = new HashMap<>();

    public InMemoryPayouts(IncentiveBills bills) {
        this.bills = bills;
    }

    public PayoutOrders orders() {
        return new Orders();
    }

    public AutoRequests auto() {
        return new Wishes();
    }

    public OwedInvoices owed() {
        return new Owed();
    }

    public OpenIncentives open() {
        return new Open();
    }

    private static boolean sees(Scope scope, PartyId partner) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> partner.equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    private final class Orders implements PayoutOrders {

        @Override
        public void hold(Set<PartyId> partners) {
            // One transaction at a time.
        }

        @Override
        public void add(Collection<PayoutOrder> all) {
            all.forEach(order -> orders.put(order.no(), order));
        }

        @Override
        public Map<PayoutOrderNo, PayoutOrder> lock(Set<PayoutOrderNo> numbers) {
            var found = new HashMap<>(orders);
            found.keySet().retainAll(numbers);
            return found;
        }

        @Override
        public void update(Collection<PayoutOrder> all) {
            add(all);
        }

        @Override
        public Map<InvoiceKey, PayoutOrderNo> invoiced(Set<InvoiceKey> invoices) {
            var found = new HashMap<InvoiceKey, PayoutOrderNo>();
            orders.values().stream().filter(order -> order.status() != PayoutStatus.REJECTED).forEach(order -> order.invoices().forEach(invoice ->
                    found.put(new InvoiceKey(order.partner(), invoice.number()), order.no())));
            found.keySet().retainAll(invoices);
            return found;
        }

        @Override
        public Page<PayoutOrder> list(Scope scope, PayoutFilter filter, PageRequest page) {
            var matching = orders.values().stream().filter(order -> sees(scope, order.partner()))
                    .filter(order -> filter.partner().map(order.partner()::equals).orElse(true))
                    .filter(order -> filter.status().map(status -> status == order.status()).orElse(true))
                    .filter(order -> filter.form().map(form -> form == order.form()).orElse(true)).sorted(NEWEST_FIRST).toList();
            var behind = page.after().map(marker -> Optional.ofNullable(orders.get(new PayoutOrderNo(marker))).map(last ->
                    matching.stream().filter(order -> NEWEST_FIRST.compare(order, last) > 0).toList()).orElse(List.of())).orElse(matching);
            return new Page<>(page.counted() ? matching.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
        }

        @Override
        public Optional<PayoutOrder> find(Scope scope, PayoutOrderNo no) {
            return Optional.ofNullable(orders.get(no)).filter(order -> sees(scope, order.partner()));
        }
    }

    private final class Wishes implements AutoRequests {

        @Override
        public Map<PartyId, AutoRequest> of(Set<PartyId> partners) {
            var found = new HashMap<>(wishes);
            found.keySet().retainAll(partners);
            return found;
        }

        @Override
        public void put(Collection<AutoRequest> all) {
            all.forEach(wish -> {
                wishes.remove(wish.partner());
                lookedAt.remove(wish.partner());
                if (!wish.isOff()) {
                    wishes.put(wish.partner(), wish);
                }
            });
        }

        @Override
        public boolean anyDue(Instant since) {
            return !lockDue(since, 1).isEmpty();
        }

        @Override
        public List<AutoRequest> lockDue(Instant since, int limit) {
            return wishes.values().stream().filter(wish -> !at(wish).isAfter(since))
                    .sorted(Comparator.comparing(this::at).thenComparing(wish -> wish.partner().value())).limit(limit).toList();
        }

        private Instant at(AutoRequest wish) {
            return lookedAt.getOrDefault(wish.partner(), Instant.EPOCH);
        }

        @Override
        public void looked(Set<PartyId> partners, Instant at) {
            partners.forEach(partner -> lookedAt.put(partner, at));
        }
    }

    private final class Owed implements OwedInvoices {

        @Override
        public Map<OwedKey, OwedInvoice> hold(Set<OwedKey> keys) {
            var found = new HashMap<OwedKey, OwedInvoice>();
            keys.forEach(key -> found.put(key, owed.getOrDefault(key, OwedInvoice.none(key))));
            return found;
        }

        @Override
        public void put(Collection<OwedInvoice> all) {
            all.forEach(each -> owed.put(each.key(), each));
        }

        @Override
        public List<OwedInvoice> of(Set<PartyId> partners) {
            return owed.values().stream().filter(each -> partners.contains(each.key().partner()) && each.balance().isPositive()).toList();
        }

        @Override
        public Page<OwedInvoice> list(Scope scope, Optional<PartyId> partner, PageRequest page) {
            var matching = owed.values().stream().filter(each -> sees(scope, each.key().partner()))
                    .filter(each -> partner.map(each.key().partner()::equals).orElse(true)).toList();
            var markers = matching.stream().map(each -> OwedInvoices.marker(each.key())).toList();
            int from = page.after().map(marker -> markers.contains(marker) ? markers.indexOf(marker) + 1 : markers.size()).orElse(0);
            return new Page<>(page.counted() ? matching.size() : 0, matching.stream().skip(from + page.offset()).limit(page.limit()).toList());
        }
    }

    private final class Open implements OpenIncentives {

        @Override
        public Map<PartyId, Set<IncentiveBillId>> movedTo(Set<PartyId> partners) {
            var found = new HashMap<PartyId, Set<IncentiveBillId>>();
            stored().filter(InMemoryPayouts::isUnpaid).map(IncentiveBill::id).filter(payees::containsKey).forEach(id -> {
                if (partners.contains(payees.get(id))) {
                    found.computeIfAbsent(payees.get(id), none -> new HashSet<>()).add(id);
                }
            });
            return found;
        }

        @Override
        public Map<IncentiveBillId, PartyId> moved(Set<IncentiveBillId> of) {
            var found = new HashMap<>(payees);
            found.keySet().retainAll(of);
            return found;
        }

        @Override
        public void move(Collection<Moved> all) {
            all.forEach(each -> payees.put(each.bill(), each.to()));
        }

        @Override
        public List<PartyId> unlimited(Optional<PartyId> after, int limit) {
            return stored().filter(bill -> isUnpaid(bill) && bill.validUntil().isEmpty() && bill.amount().minor() >= 0)
                    .map(bill -> bill.key().partner()).distinct().filter(id -> after.map(last -> id.value().compareTo(last.value()) > 0).orElse(true))
                    .sorted(Comparator.comparing(PartyId::value)).limit(limit).toList();
        }

        @Override
        public List<IncentiveBillId> toTell(Instant now, int limit) {
            return stored().filter(InMemoryPayouts::isUnpaid).filter(bill -> bill.validUntil().flatMap(end ->
                            Lapsing.toTell(end, Optional.ofNullable(told.get(bill.id())), now)).isPresent())
                    .sorted(Comparator.comparing((IncentiveBill bill) -> bill.validUntil().orElseThrow()).thenComparing(bill -> bill.id().value()))
                    .limit(limit).map(IncentiveBill::id).toList();
        }

        @Override
        public Map<IncentiveBillId, Integer> told(Set<IncentiveBillId> of) {
            var found = new HashMap<>(told);
            found.keySet().retainAll(of);
            return found;
        }

        @Override
        public void tell(Map<IncentiveBillId, Integer> days) {
            told.putAll(days);
        }
    }

    private Stream<IncentiveBill> stored() {
        return bills.list(new Scope.Everything(), BillFilter.ALL, new PageRequest(0, Integer.MAX_VALUE)).items().stream();
    }

    private static boolean isUnpaid(IncentiveBill bill) {
        return bill.status() == IncentiveBillStatus.ISSUING && bill.payoutOrder().isEmpty();
    }

    @Override
    public Runnable snapshot() {
        var back = List.of(back(orders), back(wishes), back(lookedAt), back(owed), back(payees), back(told));
        return () -> back.forEach(Runnable::run);
    }

    private static <K, V> Runnable back(Map<K, V> rows) {
        var before = Map.copyOf(rows);
        return () -> {
            rows.clear();
            rows.putAll(before);
        };
    }
}
