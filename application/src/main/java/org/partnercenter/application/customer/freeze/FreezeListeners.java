package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of a freeze when the customer's association changes. */
public final class FreezeListeners {

    private final Freezes freezes;

    FreezeListeners(Freezes freezes) {
        this.freezes = freezes;
    }

    /** A partner freezes its own customers: with the association its freeze ends. */
    public Effects left(CustomerLeft news, Request<?> cause, Instant now) {
        return end(news.customer(), cause, now);
    }

    /** In the referral model the customer pays the vendor, and nobody else freezes it. */
    public Effects switched(ModelSwitched news, Request<?> cause, Instant now) {
        return news.newType() == AssociationType.REFERRAL ? end(news.customer(), cause, now) : Effects.none();
    }

    /** The customer stays frozen; who keeps it now sees it. */
    public Effects transferred(ResellerTransferred news, Request<?> cause, Instant now) {
        present(news.customer()).ifPresent(freeze -> freezes.keep(List.of(freeze.keptBy(news.toReseller()))));
        return Effects.none();
    }

    private Effects end(PartyId customer, Request<?> cause, Instant now) {
        return present(customer).map(freeze -> {
            freezes.end(List.of(freeze.keeperLeft(cause.caller().party(), now)));
            return Effects.of(List.of(), List.of(FreezeOutcome.over(freeze)));
        }).orElseGet(Effects::none);
    }

    private Optional<CustomerFreeze> present(PartyId customer) {
        return Optional.ofNullable(freezes.inForce(Set.of(customer)).get(customer));
    }
}
