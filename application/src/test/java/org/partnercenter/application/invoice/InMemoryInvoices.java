package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.Rollbackable;
import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceNumber;
import org.partnercenter.domain.invoice.InvoicePool;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceStatus;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceTemplateId;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that invoices store, in memory. */
public final class InMemoryInvoices implements Rollbackable {

    private static final Comparator<Invoiceable> LATEST = Comparator.comparing((Invoiceable each) -> each.told().what().at())
            .thenComparing(Invoiceable::id).reversed();
    private static final Comparator<InvoiceRequest> NEWEST = Comparator.comparing(InvoiceRequest::askedAt).thenComparing(InvoiceRequest::id).reversed();

    private final Map<InvoiceableId, Invoiceable> items = new TreeMap<>();
    private final Map<InvoiceRequestId, InvoiceRequest> requests = new TreeMap<>();
    private final Map<InvoiceRequestId, List<Invoiceable.Piece>> pieces = new HashMap<>();
    private final Map<InvoiceTemplateId, InvoiceTemplate> templates = new TreeMap<>();
    private final Map<PartyId, Set<InvoiceForm>> forms = new HashMap<>();

    public Invoiceables invoiceables() {
        return new Items();
    }

    public InvoiceRequests requests() {
        return new Requests();
    }

    public InvoiceTemplates templates() {
        return new Templates();
    }

    public SellerForms sellers() {
        return new Forms();
    }

    private static boolean sees(Scope scope, PartyId party) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> party.equals(own);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    private static <T> Page<T> page(List<T> matching, Comparator<T> order, Optional<T> marked, PageRequest page) {
        var behind = page.after().isEmpty() ? matching : marked.map(last -> matching.stream().filter(each -> order.compare(each, last) > 0).toList())
                .orElse(List.of());
        return new Page<>(page.counted() ? matching.size() : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    private final class Items implements Invoiceables {

        @Override
        public Map<InvoiceableId, Invoiceable> lock(Set<InvoiceableId> ids) {
            var found = new HashMap<>(items);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public List<Invoiceable> lockOpen(Map<PartyId, List<Asked>> asked) {
            return items.values().stream().filter(each -> each.open().isPositive() && asked.containsKey(each.partner())).toList();
        }

        @Override
        public void put(Collection<Invoiceable> fed) {
            fed.forEach(each -> items.put(each.id(), each));
        }

        @Override
        public void move(Map<InvoiceableId, Money> by) {
            by.forEach((id, amount) -> items.computeIfPresent(id, (key, each) -> new Invoiceable(each.told(), each.partner(), each.open().plus(amount))));
            if (!items.keySet().containsAll(by.keySet())) {
                throw new IllegalStateException("something invoiceable is gone");
            }
        }

        @Override
        public Page<Invoiceable> list(Scope scope, InvoiceableFilter filter, PageRequest page) {
            var matching = items.values().stream().filter(each -> sees(scope, each.partner()))
                    .filter(each -> filter.partner().map(each.partner()::equals).orElse(true))
                    .filter(each -> filter.cycle().map(each.told().what().cycle()::equals).orElse(true))
                    .filter(each -> filter.order().map(order -> each.told().what().order().filter(order::equals).isPresent()).orElse(true))
                    .filter(each -> filter.customer().map(each.told().what().customer()::equals).orElse(true))
                    .filter(each -> !filter.open() || each.open().isPositive()).sorted(LATEST).toList();
            return page(matching, LATEST, page.after().map(InvoiceableId::new).map(items::get), page);
        }

        @Override
        public List<Balance> balances(PartyId partner) {
            var found = new TreeMap<InvoicePool, Balance>();
            items.values().stream().filter(each -> each.partner().equals(partner)).forEach(each -> found.merge(each.pool(), new Balance(each.pool(),
                    each.told().bill().amount(), each.open()), (one, other) -> new Balance(one.pool(), one.consumed().plus(other.consumed()),
                    one.open().plus(other.open()))));
            return List.copyOf(found.values());
        }
    }

    private final class Requests implements InvoiceRequests {

        @Override
        public void add(List<Fresh> fresh) {
            fresh.forEach(each -> {
                requests.put(each.request().id(), each.request());
                pieces.put(each.request().id(), each.pieces());
            });
        }

        @Override
        public Map<InvoiceRequestId, InvoiceRequest> lock(Set<InvoiceRequestId> ids) {
            var found = new HashMap<>(requests);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public Map<InvoiceNumber, InvoiceRequestId> issued(Set<InvoiceNumber> numbers) {
            return requests.values().stream().filter(each -> each.invoice().isPresent()).collect(Collectors.toMap(each ->
                    new InvoiceNumber(each.pool().issuer(), each.invoice().orElseThrow().no()), InvoiceRequest::id)).entrySet().stream()
                    .filter(each -> numbers.contains(each.getKey())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        @Override
        public Map<InvoiceRequestId, List<Invoiceable.Piece>> pieces(Set<InvoiceRequestId> ids) {
            var found = new HashMap<>(pieces);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public void update(Collection<InvoiceRequest> changed) {
            changed.forEach(each -> requests.put(each.id(), each));
        }

        @Override
        public Page<InvoiceRequest> list(Scope scope, InvoiceFilter filter, PageRequest page) {
            var matching = requests.values().stream().filter(each -> filter.asSeller() ? seller(scope, each) : sees(scope, each.partner()))
                    .filter(each -> each.status() != InvoiceStatus.DELETED)
                    .filter(each -> filter.partner().map(each.partner()::equals).orElse(true))
                    .filter(each -> filter.seller().map(seller -> each.pool().issuer().sellerId().filter(seller::equals).isPresent()).orElse(true))
                    .filter(each -> filter.status().map(status -> status == each.status()).orElse(true)).sorted(NEWEST).toList();
            return page(matching, NEWEST, page.after().map(InvoiceRequestId::new).map(requests::get), page);
        }

        private static boolean seller(Scope scope, InvoiceRequest of) {
            return scope instanceof Scope.Everything || of.pool().issuer().sellerId().filter(seller -> sees(scope, seller)).isPresent();
        }

        @Override
        public Optional<InvoiceRequest> find(Scope scope, InvoiceRequestId id) {
            return Optional.ofNullable(requests.get(id)).filter(each -> sees(scope, each.partner()) || seller(scope, each));
        }

        @Override
        public List<InvoiceRequestId> receiptOver(LocalDate today, int limit) {
            return requests.values().stream().filter(each -> each.status() == InvoiceStatus.AWAITING_RECEIPT)
                    .filter(each -> each.progress().dueOn().filter(day -> day.isBefore(today)).isPresent())
                    .sorted(Comparator.comparing((InvoiceRequest each) -> each.progress().dueOn().orElseThrow()).thenComparing(InvoiceRequest::id))
                    .map(InvoiceRequest::id).limit(limit).toList();
        }
    }

    private final class Templates implements InvoiceTemplates {

        @Override
        public Map<PartyId, List<InvoiceTemplate>> hold(Set<PartyId> partners) {
            return partners.stream().filter(partner -> !of(partner).isEmpty()).collect(Collectors.toMap(partner -> partner, this::of));
        }

        @Override
        public void put(List<InvoiceTemplate> more) {
            more.forEach(each -> templates.put(each.id(), each));
        }

        @Override
        public void remove(Set<InvoiceTemplateId> ids) {
            templates.keySet().removeAll(ids);
        }

        @Override
        public List<InvoiceTemplate> of(PartyId partner) {
            return templates.values().stream().filter(each -> each.partner().equals(partner))
                    .sorted(Comparator.comparing(InvoiceTemplate::createdOn).thenComparing(InvoiceTemplate::id)).toList();
        }
    }

    private final class Forms implements SellerForms {

        @Override
        public Map<PartyId, Set<InvoiceForm>> of(Set<PartyId> sellers) {
            var found = new HashMap<>(forms);
            found.keySet().retainAll(sellers);
            return found;
        }

        @Override
        public void put(Map<PartyId, Set<InvoiceForm>> more) {
            more.forEach((seller, all) -> {
                forms.remove(seller);
                if (!all.isEmpty()) {
                    forms.put(seller, all);
                }
            });
        }
    }

    @Override
    public Runnable snapshot() {
        var back = new ArrayList<>(List.of(back(items), back(requests), back(pieces), back(templates), back(forms)));
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
