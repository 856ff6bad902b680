package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.invoice.InvoiceRefusal;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.InvoiceReturn;
import org.partnercenter.domain.invoice.InvoiceTemplate;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at invoices, templates, and what is invoiceable. */
public final class BrowseInvoices {

    /** What a partner can have invoiced, and what stands in the way. */
    public record Overview(List<Invoiceables.Balance> balances, List<YearMonth> unpaid, Map<TaxRate, Money> owed) {

        public Overview {
            balances = List.copyOf(balances);
            unpaid = List.copyOf(unpaid);
            owed = Map.copyOf(owed);
        }
    }

    private final InvoicePorts ports;

    BrowseInvoices(InvoicePorts ports) {
        this.ports = ports;
    }

    /** A partner's own, those made to it as a seller, or for the platform all; the newest first. */
    public Decision<Page<InvoiceRequest>> requests(Caller caller, InvoiceFilter filter, PageRequest page) {
        return open(caller, requestsFor(caller, filter.asSeller())).map(open -> ports.stores().requests().list(scope(open), filter, page));
    }

    /** @param asSeller whether the caller looks at it as the seller */
    public Decision<InvoiceRequest> request(Caller caller, InvoiceRequestId id, boolean asSeller) {
        return open(caller, requestsFor(caller, asSeller)).flatMap(open -> ports.stores().requests().find(scope(open), id)
                .filter(found -> caller.is(PartyKind.PLATFORM) || (asSeller ? InvoiceStepping.isIssuer(caller, found)
                        : found.partner().equals(caller.party())))
                .map(Decision::granted).orElseGet(() -> Decision.refused(InvoiceRefusal.INVOICE_UNKNOWN.refusal("invoice_request_id", id))));
    }

    private static Operation<InvoiceFilter, InvoiceRequest> requestsFor(Caller caller, boolean asSeller) {
        return caller.is(PartyKind.PLATFORM) ? InvoiceOperations.PLATFORM_REQUESTS : asSeller ? InvoiceOperations.SELLER_REQUESTS
                : InvoiceOperations.PARTNER_REQUESTS;
    }

    private static Scope scope(Caller open) {
        return Scope.own(open);
    }

    /** Where a request just found stands. */
    public InvoiceStep step(Caller caller, InvoiceRequest found) {
        return InvoiceStep.of(found, caller, ports.moment(ports.times().clocks().business()));
    }

    /** What the caller could do with a request just found, and what forbids the rest. */
    public List<Possibility> possibilities(Caller caller, InvoiceRequest found) {
        return InvoiceStep.possible(found, caller, ports.moment(ports.times().clocks().business()));
    }

    /** What happened to a request just found, oldest first. */
    public List<Happened> timeline(Caller caller, InvoiceRequest found) {
        return ports.questions().timelines().of(Scope.own(caller), InvoiceOutcomes.TYPE, found.id().value());
    }

    public Decision<Page<Invoiceable>> invoiceables(Caller caller, InvoiceableFilter filter, PageRequest page) {
        return open(caller, caller.is(PartyKind.PLATFORM) ? InvoiceOperations.PLATFORM_INVOICEABLES : InvoiceOperations.PARTNER_INVOICEABLES)
                .map(open -> ports.stores().invoiceables().list(Scope.own(open), filter, page));
    }

    /** What the caller can have invoiced, by issuer and rate, and what stands in the way. */
    public Decision<Overview> overview(Caller caller) {
        return open(caller, InvoiceOperations.PARTNER_INVOICEABLES).map(open -> {
            var own = Set.of(open.party());
            return new Overview(ports.stores().invoiceables().balances(open.party()), ports.questions().unpaid().of(own)
                    .getOrDefault(open.party(), Set.of()).stream().sorted().toList(), ports.questions().owed().of(own)
                    .getOrDefault(open.party(), Map.of()));
        });
    }

    /** The caller's own, the oldest first. */
    public Decision<List<InvoiceTemplate>> templates(Caller caller) {
        return open(caller, InvoiceOperations.TEMPLATES).map(open -> ports.stores().templates().of(open.party()));
    }

    /** Which forms a seller issues (INV-09). One that never said so is none. */
    public Decision<SellerFormsSet> sellerForms(Caller caller, PartyId seller) {
        return open(caller, InvoiceOperations.FORMS_OF_SELLERS).flatMap(open -> Optional.ofNullable(ports.stores().sellers().of(Set.of(seller)).get(seller))
                .map(forms -> Decision.granted(SellerFormsSetting.told(seller, forms))).orElseGet(() -> Decision.refused(
                        CommonRefusal.PARTY_UNKNOWN.refusal("party_id", seller))));
    }

    /** The document behind a link; empty if the link is none, or is over. */
    public Optional<byte[]> document(InvoiceLink link, Language language) {
        return new InvoiceLinks(ports).holds(link) ? ports.stores().requests().find(new Scope.Everything(), link.request())
                .filter(InvoiceLinks::isThere).map(found -> document(found, language)) : Optional.empty();
    }

    /** A copy of what is held of an issued invoice. */
    private byte[] document(InvoiceRequest of, Language language) {
        var invoice = of.invoice().orElseThrow();
        var rate = of.pool().rate();
        var facts = new HashMap<>(Map.of("invoice_no", invoice.no(), "issued_on", invoice.on().toString(), "issuer", of.pool().issuer().code(),
                "title", of.wish().title().text(), "amount", InvoiceOutcomes.major(of.amount()), "tax_rate", rate.toString(),
                "tax", InvoiceOutcomes.major(of.amount().minus(rate.without(of.amount()))), "invoice_request_id", of.id().value()));
        facts.put("type", ports.papers().texts().name(of.wish().form().type(), language));
        facts.put("medium", ports.papers().texts().name(of.wish().form().medium(), language));
        facts.put("status", ports.papers().texts().name(of.status(), language));
        var lines = new ArrayList<String>();
        List.of("form", "issued", "title_line").forEach(line -> lines.add(say(line, facts, language)));
        of.wish().title().company().taxpayerId().ifPresent(id -> lines.add(say("taxpayer", Map.of("taxpayer_id", id), language)));
        List.of("amount", "request").forEach(line -> lines.add(say(line, facts, language)));
        of.wish().remark().ifPresent(remark -> lines.add(say("remark", Map.of("remark", remark), language)));
        invoice.courierNo().ifPresent(no -> lines.add(say("courier", Map.of("courier_no", no), language)));
        of.back().flatMap(InvoiceReturn::creditNo).ifPresent(no -> lines.add(say("credit", Map.of("red_letter_no", no), language)));
        lines.add(say("copy", facts, language));
        return ports.papers().documents().pdf(say("title", facts, language), lines);
    }

    private String say(String what, Map<String, String> facts, Language language) {
        return ports.papers().texts().say("InvoiceDocument." + what, facts, language);
    }

    private static Decision<Caller> open(Caller caller, Operation<?, ?> operation) {
        return Decision.unless(operation.refusalsFor(caller), caller);
    }
}
