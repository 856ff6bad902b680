package org.partnercenter.application.invoice;

import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.Choice;
import org.partnercenter.domain.invoice.InvoiceForm;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.InvoiceWish;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.invoice.InvoiceableId;
import org.partnercenter.domain.invoice.Issuer;
import org.partnercenter.domain.invoice.Taking;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known around a batch that takes amounts, and what it takes of them in the end. */
final class InvoiceDesk {

    private final InvoicePorts ports;
    private final Instant now;
    private final Map<InvoiceableId, Invoiceable> open = new LinkedHashMap<>();
    private final Map<InvoiceableId, Money> moved = new LinkedHashMap<>();
    private final Map<PartyId, Set<YearMonth>> unpaid;
    private final Map<PartyId, Map<TaxRate, Money>> owed = new HashMap<>();
    private final Map<PartyId, List<InvoiceTemplate>> templates;
    private Map<PartyId, Set<InvoiceForm>> sellers = Map.of();

    private InvoiceDesk(InvoicePorts ports, Set<PartyId> partners, Instant now) {
        this.ports = ports;
        this.now = now;
        this.unpaid = ports.questions().unpaid().of(partners);
        this.templates = new HashMap<>();
        ports.questions().owed().of(partners).forEach((partner, rates) -> owed.put(partner, new HashMap<>(rates)));
        partners.forEach(partner -> templates.put(partner, ports.stores().templates().of(partner)));
    }

    /** Locks what may be asked about. */
    static InvoiceDesk of(InvoicePorts ports, Map<PartyId, List<Asked>> asked, Instant now) {
        var desk = new InvoiceDesk(ports, asked.keySet(), now);
        ports.stores().invoiceables().lockOpen(asked).forEach(each -> desk.open.put(each.id(), each));
        return desk.withSellers(desk.open.values().stream().flatMap(each -> each.pool().issuer().sellerId().stream()).collect(Collectors.toSet()));
    }

    /** Locks what requests stood for. */
    static InvoiceDesk of(InvoicePorts ports, Collection<InvoiceRequest> requests, Set<InvoiceableId> pieces, Instant now) {
        var desk = new InvoiceDesk(ports, requests.stream().map(InvoiceRequest::partner).collect(Collectors.toSet()), now);
        desk.open.putAll(ports.stores().invoiceables().lock(pieces));
        return desk.withSellers(requests.stream().flatMap(each -> each.pool().issuer().sellerId().stream()).collect(Collectors.toSet()));
    }

    private InvoiceDesk withSellers(Set<PartyId> ids) {
        sellers = ids.isEmpty() ? Map.of() : ports.stores().sellers().of(ids);
        return this;
    }

    Choice.Around around(PartyId partner) {
        return new Choice.Around(ports.day(now), unpaid.getOrDefault(partner, Set.of()), owed.getOrDefault(partner, Map.of()));
    }

    Map<InvoiceableId, Invoiceable> open() {
        return open;
    }

    List<Invoiceable> open(PartyId partner) {
        return open.values().stream().filter(each -> each.partner().equals(partner)).toList();
    }

    /** By the template that is named, or by the only one. */
    Decision<InvoiceWish> wish(PartyId partner, Wanted wanted) {
        var own = templates.getOrDefault(partner, List.of());
        if (wanted.template().isEmpty() && own.size() > 1) {
            return Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "invoice_template_id"));
        }
        return own.stream().filter(each -> wanted.template().map(each.id()::equals).orElse(true)).findFirst().map(found ->
                InvoiceWish.of(wanted.form(), found, wanted.receiver(), wanted.remark())).orElseGet(() -> Decision.refused(
                wanted.template().map(id -> InvoiceRefusal.INVOICE_TEMPLATE_UNKNOWN.refusal("invoice_template_id", id))
                        .orElseGet(InvoiceRefusal.INVOICE_TEMPLATE_NONE::refusal)));
    }

    List<Refusal> against(InvoiceWish wish, Issuer issuer) {
        var offered = issuer.sellerId().map(seller -> sellers.getOrDefault(seller, Set.of())).orElse(Set.of());
        return wish.against(issuer, offered, ports.day(now));
    }

    /** Takes pieces that were found open. */
    void take(List<Invoiceable.Piece> pieces) {
        Taking.take(pieces, open).orThrow().forEach(after -> open.put(after.id(), after));
        pieces.forEach(piece -> moved.merge(piece.of(), Money.zero(piece.amount().currency()).minus(piece.amount()), Money::plus));
    }

    void offset(PartyId partner, TaxRate rate, Money by) {
        owed.computeIfAbsent(partner, none -> new HashMap<>()).computeIfPresent(rate, (key, before) -> before.minus(by));
    }

    void store() {
        if (!moved.isEmpty()) {
            ports.stores().invoiceables().move(moved);
        }
    }
}
