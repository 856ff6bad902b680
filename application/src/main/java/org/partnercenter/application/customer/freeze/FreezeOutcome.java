package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.customer.freeze.Freezing;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Outcomes of commands on freezes: the news for neighbours, the event for the outside, the subject of the audit. No reasons. */
final class FreezeOutcome {

    private static final String TYPE = "customer-freeze";

    private FreezeOutcome() {
    }

    static Outcome<FreezeChanged> granted(Freezing before, CustomerFreeze.Step step, FreezeStanding after) {
        var association = before.association();
        var of = TYPE + "/" + association.customer();
        var changes = new Changes()
                .add(of, "state", before.standing().manual().name(), after.manual().name())
                .add(of, "account_released", String.valueOf(before.standing().released()), String.valueOf(after.released()));
        var news = new CustomerFreezeChanged(association.customer(), association.keeper(), step.by(), step.event().name());
        return Outcome.granted(new FreezeChanged(association.customer(), after),
                Subject.of(TYPE, association.customer().value(), viewers(association))
                        .with(Map.of("event", step.event().name())).changed(changes),
                Effects.of(List.of(), List.of(event(association.customer(), viewers(association), step.event(), after.manual())))
                        .and(Effects.news(news)));
    }

    static Outcome<FreezeChanged> refused(PartyId customer, Decision<Freezing> found, List<Refusal> refusals) {
        return Outcome.refused(refusals, Subject.of(TYPE, customer.value(),
                found.fold(freezing -> viewers(freezing.association()), unknown -> Viewers.none())));
    }

    /** The freeze ended by itself. */
    static OutgoingEvent over(CustomerFreeze freeze) {
        return event(freeze.customer(), Viewers.of(freeze.partner(), freeze.reseller()).withCustomer(freeze.customer()),
                FreezeEvent.LEAVE_KEEPER, FreezeState.NOT_FROZEN);
    }

    private static OutgoingEvent event(PartyId customer, Viewers viewers, FreezeEvent event, FreezeState state) {
        var data = new HashMap<String, Object>(Map.of("customer_id", customer.value(), "event", event.name(), "frozen_status", state.code()));
        viewers.partner().ifPresent(partner -> data.put("partner_id", partner.value()));
        viewers.reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        return new OutgoingEvent("org.partnercenter.customer." + name(event), "customer/" + customer, data, viewers);
    }

    private static String name(FreezeEvent event) {
        return switch (event) {
            case FREEZE_ACCOUNT, FREEZE_RESOURCES -> "frozen";
            case UNFREEZE_RESOURCES -> "resources-unfrozen";
            case UNFREEZE, LEAVE_KEEPER -> "unfrozen";
        };
    }

    private static Viewers viewers(Association association) {
        return Viewers.of(association.partner(), association.reseller()).withCustomer(association.customer());
    }
}
