package org.partnercenter.application.order.demand;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.order.OrderScopes;
import org.partnercenter.application.order.ResourceDetail;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers which resources customers pay per use. {@code who} is, for a distributor, the reseller it asks for (COM-11). */
public final class DemandLists {

    private final DemandPorts ports;
    private final OrderScopes scopes;

    DemandLists(DemandPorts ports) {
        this.ports = ports;
        this.scopes = ports.orders().scopes();
    }

    /** T2-25: of one customer, plain. */
    public Decision<DemandListing> ofCustomer(Caller caller, Optional<PartyId> who, DemandFilter filter, Language language, PageRequest page,
                                              Instant now) {
        return scopes.of(DemandOperations.OF_CUSTOMER, caller, who, now).map(scope -> {
            var found = ports.resources().list(scope, filter, page);
            return new DemandListing(found, called(found, language), Map.of());
        });
    }

    /** The same of all customers on the screen, with their names. */
    public Decision<DemandListing> seen(Caller caller, Optional<PartyId> who, DemandFilter filter, Language language, PageRequest page,
                                        Instant now) {
        return scopes.of(DemandOperations.SCREENS, caller, who, now).map(scope -> {
            var found = ports.resources().list(scope, filter, page);
            return new DemandListing(found, called(found, language), customers(ports, scope, found));
        });
    }

    static Map<PartyId, ResourceDetail.Names> customers(DemandPorts ports, Scope scope, Page<DemandResources.Stored> page) {
        var customers = page.items().stream().map(stored -> stored.resource().customer()).collect(Collectors.toSet());
        return customers.isEmpty() ? Map.of() : ports.orders().reads().names(scope, customers);
    }

    private DemandNames.Names called(Page<DemandResources.Stored> page, Language language) {
        return page.items().isEmpty() ? new DemandNames.Names(Map.of(), Map.of()) : ports.names().of(
                page.items().stream().map(stored -> stored.resource().service().code()).collect(Collectors.toSet()),
                page.items().stream().map(stored -> stored.resource().type().code()).collect(Collectors.toSet()), language);
    }
}
