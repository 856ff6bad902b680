package org.partnercenter.domain.customer.freeze;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what a partner may do to the freeze of a customer.
 *
 * @param association the customer's, in force; of the actor, or of a reseller of the actor
 * @param actor       who acts
 * @param granted     whether the reseller that keeps the customer holds the right of freezing; of no meaning without a reseller
 * @param present     the freeze in force, if any
 * @param standing    all that is frozen
 */
public record Freezing(Association association, PartyId actor, boolean granted, Optional<CustomerFreeze> present,
                       FreezeStanding standing) {

    /**
     * What a step made of the freezes of a customer.
     *
     * @param ended    the span that ended, if any
     * @param begun    the span that began, if any
     * @param released that the account was unfrozen under the keeper's own freeze, if it was
     */
    public record Change(Optional<CustomerFreeze> ended, Optional<CustomerFreeze> begun, Optional<AccountRelease> released) {
    }

    /** What becomes of the freeze, or all reasons against it. @param id for the span that begins, if one does */
    public Decision<Change> on(CustomerFreeze.Step step, FreezeId id) {
        var refusals = against(step.event());
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        var begun = FreezeTransition.TABLE.next(standing.manual(), step.event()).filter(to -> to != FreezeState.NOT_FROZEN)
                .map(to -> CustomerFreeze.begin(id, association, to, step));
        var released = isRelease(step.event())
                ? Optional.of(new AccountRelease(association.customer(), association.partner(), association.reseller(), step.at(),
                        step.by(), step.reason().orElse(""))) : Optional.<AccountRelease>empty();
        return Decision.granted(new Change(present.map(freeze -> freeze.end(step)), begun, released));
    }

    /** What can be done now, and what forbids the rest. */
    public List<Possibility> possibilities() {
        return Stream.of(FreezeEvent.FREEZE_ACCOUNT, FreezeEvent.FREEZE_RESOURCES, FreezeEvent.UNFREEZE_RESOURCES,
                FreezeEvent.UNFREEZE).map(event -> {
                    var refusals = against(event);
                    var to = refusals.isEmpty() ? FreezeTransition.TABLE.next(standing.manual(), event)
                            .orElse(FreezeState.NOT_FROZEN).name() : "";
                    return new Possibility(event.name(), to, refusals);
                }).toList();
    }

    private List<Refusal> against(FreezeEvent event) {
        var customer = association.customer();
        return new Refusals()
                .refuseIf(association.type() != AssociationType.RESALE, FreezeRefusal.FREEZING_NEEDS_RESALE.refusal("customer_id", customer))
                .addAll(againstActor())
                .refuseIf(isOfResources(event) && standing.keeper().anyFrozen(),
                        FreezeRefusal.RESOURCES_STAY_FROZEN.refusal("customer_id", customer))
                .refuseIf(!FreezeTransition.TABLE.allows(standing.manual(), event) && !isRelease(event),
                        FreezeRefusal.FREEZE_STATE.refusal("customer_id", customer).with("state", standing.manual()).with("event", event))
                .list();
    }

    private List<Refusal> againstActor() {
        var reseller = association.reseller();
        if (reseller.isEmpty()) {
            return List.of();
        }
        boolean byReseller = reseller.get().equals(actor);
        return new Refusals()
                .refuseIf(byReseller && !granted, FreezeRefusal.FREEZING_NOT_GRANTED.refusal("indirect_partner_id", reseller.get()))
                .refuseIf(!byReseller && granted, FreezeRefusal.FREEZING_IS_THE_RESELLERS.refusal("indirect_partner_id", reseller.get()))
                .list();
    }

    /** A frozen partner unfreezes accounts, and no resources: neither those it froze itself. */
    private boolean isOfResources(FreezeEvent event) {
        return event == FreezeEvent.UNFREEZE_RESOURCES
                || event == FreezeEvent.UNFREEZE && standing.manual() == FreezeState.ACCOUNT_AND_RESOURCES;
    }

    private boolean isRelease(FreezeEvent event) {
        return event == FreezeEvent.UNFREEZE && standing.isCascading() && !standing.released();
    }
}
