package org.partnercenter.bootstrap;

import org.partnercenter.application.bill.BillModule;
import org.partnercenter.application.bill.BillPorts;
import org.partnercenter.application.bill.CustomerSpans;
import org.partnercenter.application.bill.KnownCustomers;
import org.partnercenter.application.bill.OfferNames;
import org.partnercenter.application.catalog.CatalogModule;
import org.partnercenter.application.customer.AssociationsEver;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.domain.bill.CustomerSpan;
import org.partnercenter.domain.bill.FeeKeeper;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.persistence.bill.JooqBillCycles;
import org.partnercenter.persistence.bill.JooqBillReads;
import org.partnercenter.persistence.bill.JooqFeeRecords;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Bills, wired. */
final class BillAssembly {

    private BillAssembly() {
    }

    static BillModule module(Machinery house, Settings settings, IdentityModule identity, AssociationsEver history, CatalogModule catalog) {
        var database = house.database();
        return new BillModule(new BillPorts(new JooqFeeRecords(database), new JooqBillCycles(database), new JooqBillReads(database),
                spans(history), known(identity), Bridges.distributors(identity), names(catalog), settings.siteZone(), house.clocks()));
    }

    private static CustomerSpans spans(AssociationsEver history) {
        return ids -> Bridges.values(history.ever(ids), associations -> associations.stream()
                .sorted(Comparator.comparing(Association::associatedOn).thenComparing(each -> each.id().value()).reversed())
                .map(BillAssembly::span).toList());
    }

    /** Times on the wire are whole seconds: the second in which an association began counts, as for orders. */
    private static CustomerSpan span(Association association) {
        return new CustomerSpan(new FeeKeeper(association.partner(), association.reseller(), association.type()), association.manager(),
                association.associatedOn().truncatedTo(ChronoUnit.SECONDS), association.ending().map(Association.Ending::at));
    }

    private static KnownCustomers known(IdentityModule identity) {
        return ids -> ids.isEmpty() ? Set.of() : identity.parties().of(ids).values().stream()
                .filter(party -> party.kind() == PartyKind.CUSTOMER).map(Party::id).collect(Collectors.toSet());
    }

    private static OfferNames names(CatalogModule catalog) {
        return (services, resources, language) -> new OfferNames.Names(catalog.known().serviceNames(services, language),
                catalog.known().resourceNames(resources, language));
    }
}
