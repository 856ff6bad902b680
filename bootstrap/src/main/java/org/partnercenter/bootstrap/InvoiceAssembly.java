package org.partnercenter.bootstrap;

import org.partnercenter.application.audit.AuditTrail;
import org.partnercenter.application.bill.BillModule;
import org.partnercenter.application.customer.AssociationsEver;
import org.partnercenter.application.incentive.payout.OffsetOwed;
import org.partnercenter.application.incentive.payout.PayoutModule;
import org.partnercenter.application.incentive.payout.PayoutOperations;
import org.partnercenter.application.invoice.ConsumptionKeepers;
import org.partnercenter.application.invoice.InvoiceModule;
import org.partnercenter.application.invoice.InvoicePorts;
import org.partnercenter.application.invoice.OwedInvoicesOf;
import org.partnercenter.document.PdfDocuments;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.incentive.payout.OwedInvoice;
import org.partnercenter.domain.incentive.payout.OwedKey;
import org.partnercenter.domain.invoice.Invoiceable;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.WorkingDays;
import org.partnercenter.persistence.incentive.JooqOwedInvoices;
import org.partnercenter.persistence.invoice.JooqInvoiceRequests;
import org.partnercenter.persistence.invoice.JooqInvoiceTemplates;
import org.partnercenter.persistence.invoice.JooqInvoiceables;
import org.partnercenter.persistence.invoice.JooqSellerForms;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Invoices, wired. */
final class InvoiceAssembly {

    /** Whom invoices ask, and who makes up for what is owed. */
    record Neighbours(AssociationsEver history, BillModule bills, PayoutModule payouts, AuditTrail trail, WorkingDays days) {
    }

    private InvoiceAssembly() {
    }

    static InvoiceModule module(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        return new InvoiceModule(new InvoicePorts(new InvoicePorts.Stores(new JooqInvoiceables(database),
                new JooqInvoiceRequests(database, house.json(), house.cipher()), new JooqInvoiceTemplates(database, house.json(), house.cipher()),
                new JooqSellerForms(database)), new InvoicePorts.Questions(keepers(neighbours.history()), neighbours.bills().reads()::unpaid,
                owed(new JooqOwedInvoices(database)), AcquireAssembly.timelines(neighbours.trail())::of), offsets(neighbours.payouts()),
                new InvoicePorts.Papers(new PdfDocuments()::pdf, Rulebook.texts(), house.hash()),
                new InvoicePorts.Times(neighbours.days(), settings.siteZone(), house.clocks()), house.ids()));
    }

    /** The second in which an association began counts, as it does for fee records. */
    private static ConsumptionKeepers keepers(AssociationsEver history) {
        return moments -> {
            var all = history.ever(moments.stream().map(ConsumptionKeepers.Moment::customer).collect(Collectors.toSet()));
            var found = new HashMap<ConsumptionKeepers.Moment, Invoiceable.Keeper>();
            moments.forEach(moment -> at(all.getOrDefault(moment.customer(), List.of()), moment).ifPresent(keeper -> found.put(moment, keeper)));
            return found;
        };
    }

    private static Optional<Invoiceable.Keeper> at(List<Association> associations, ConsumptionKeepers.Moment moment) {
        return associations.stream().filter(each -> !moment.at().isBefore(each.associatedOn().truncatedTo(ChronoUnit.SECONDS))
                        && each.ending().map(ending -> moment.at().isBefore(ending.at())).orElse(true))
                .max(Comparator.comparing(Association::associatedOn).thenComparing(each -> each.id().value()))
                .map(each -> new Invoiceable.Keeper(each.partner(), each.type()));
    }

    private static OwedInvoicesOf owed(JooqOwedInvoices store) {
        return partners -> {
            var found = new HashMap<PartyId, Map<TaxRate, Money>>();
            store.of(partners).forEach(each -> found.computeIfAbsent(each.key().partner(), none -> new HashMap<>())
                    .put(each.key().rate(), each.balance()));
            return found;
        };
    }

    private static org.partnercenter.application.invoice.OffsetOwed offsets(PayoutModule payouts) {
        var commands = NeighbourCommands.<OffsetOwed, OwedInvoice>of(payouts.useCases(), PayoutOperations.OFFSET);
        return (orders, now) -> commands.decide(orders.stream().map(each -> new NeighbourCommands.Caused<>(each.cause(), new OffsetOwed(
                new OwedKey(each.partner(), each.rate()), each.amount(), Optional.empty()))).toList(), now);
    }
}
