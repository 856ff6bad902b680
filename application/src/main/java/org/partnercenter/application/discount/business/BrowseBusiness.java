package org.partnercenter.application.discount.business;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.ForReseller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.discount.business.BusinessDiscount;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at business discounts (BDC-01). {@code who} narrows a distributor's list to one of its resellers (COM-11). */
public final class BrowseBusiness {

    private final BusinessPorts ports;

    BrowseBusiness(BusinessPorts ports) {
        this.ports = ports;
    }

    public Decision<BusinessListing> list(Caller caller, Optional<PartyId> who, BusinessFilter filter, PageRequest page) {
        return open(caller, who).map(scope -> {
            var now = ports.clocks().business();
            return listing(scope, ports.discounts().list(scope, filter, now, page), now);
        });
    }

    public Decision<BusinessListing> one(Caller caller, DiscountId id) {
        return open(caller, Optional.empty()).flatMap(scope -> ports.discounts().find(scope, id).map(found -> Decision.granted(listing(scope,
                new Page<>(1, List.of(found)), ports.clocks().business()))).orElseGet(() -> Decision.refused(
                DiscountRefusal.BUSINESS_DISCOUNT_UNKNOWN.refusal("discount_id", id))));
    }

    private Decision<Scope> open(Caller caller, Optional<PartyId> who) {
        return Decision.unless(operation(caller).refusalsFor(caller), caller)
                .flatMap(open -> ForReseller.of(open, who, ports.distributors(), ports.clocks().business()))
                .map(reseller -> reseller.map(id -> Scope.narrowed(new Scope.OfReseller(caller.party(), id), caller))
                        .orElseGet(() -> Scope.own(caller)));
    }

    private static Operation<?, ?> operation(Caller caller) {
        return caller.is(PartyKind.CUSTOMER) ? BusinessOperations.OWN : BusinessOperations.SEEN;
    }

    private BusinessListing listing(Scope scope, Page<BusinessDiscount> page, Instant now) {
        var customers = page.items().stream().map(BusinessDiscount::customer).collect(Collectors.toSet());
        return new BusinessListing(page, ports.discounts().names(scope, customers), now);
    }

    /** Those in force for the customers that are taken off here, for whoever makes them pay. */
    public List<BusinessDiscount> inForce(Set<PartyId> customers, Instant now) {
        return customers.isEmpty() ? List.of()
                : ports.discounts().inForce(customers, now).stream().filter(BusinessDiscount::isTakenOffHere).toList();
    }
}
