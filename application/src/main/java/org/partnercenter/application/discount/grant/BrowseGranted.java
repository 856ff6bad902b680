package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked of granted discounts. */
public final class BrowseGranted {

    private final GrantPorts ports;

    BrowseGranted(GrantPorts ports) {
        this.ports = ports;
    }

    /** What a customer was granted and is not over; empty if there is nothing. @param indirectPartner the reseller a distributor asks for */
    public Decision<Optional<GrantedDiscount>> of(Caller caller, PartyId customer, Optional<PartyId> indirectPartner) {
        var now = ports.clocks().business();
        var ask = new Givers.Ask(caller, indirectPartner);
        return Decision.unless(GrantOperations.GRANTED.refusalsFor(caller), ask).flatMap(open -> new Givers(ports, List.of(open), now).of(open))
                .flatMap(giver -> isOf(giver, customer) ? Decision.granted(ports.discounts().find(Scope.own(caller), customer)
                        .filter(discount -> !discount.validity().isOver(now)))
                        : Decision.refused(DiscountRefusal.GRANTED_DISCOUNT_NOT_YOUR_CUSTOMER.refusal("customer_id", customer)));
    }

    private boolean isOf(Giver giver, PartyId customer) {
        return Optional.ofNullable(ports.ties().of(Set.of(customer)).get(customer)).filter(tie -> tie.of().equals(giver)).isPresent();
    }

    /** Those in force of the customers, for whoever makes them pay. */
    public Map<PartyId, GrantedDiscount> inForce(Set<PartyId> customers, Instant now) {
        return ports.discounts().of(customers).values().stream().filter(discount -> discount.isInForce(now))
                .collect(Collectors.toMap(GrantedDiscount::customer, discount -> discount));
    }
}
