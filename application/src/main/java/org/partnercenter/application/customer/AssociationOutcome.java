package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outcomes of commands on associations: the news for neighbours, the event for the outside, the subject of the audit. */
final class AssociationOutcome {

    private AssociationOutcome() {
    }

    /**
     * The command was granted.
     *
     * @param event  last part of the event's type
     * @param result the association as it is afterwards
     */
    static Outcome<Association> granted(String event, Association result, Object news) {
        var data = new HashMap<String, Object>(Map.of(
                "customer_id", result.customer().value(),
                "partner_id", result.partner().value(),
                "association_type", result.type().code()));
        result.reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        var outgoing = new OutgoingEvent("org.partnercenter.customer." + event, "customer/" + result.customer(), data,
                viewers(result));
        return Outcome.granted(result, Subject.of("association", result.customer().value(), viewers(result))
                        .with(Map.of("association_id", result.id().value(), "association_type", result.type().code())),
                Effects.of(List.of(), List.of(outgoing)).and(Effects.news(news)));
    }

    /** The command was refused. @param active what the customer has, for the viewers */
    static Outcome<Association> refused(List<Refusal> refusals, PartyId customer, Optional<Association> active) {
        return Outcome.refused(refusals, Subject.of("association", customer.value(),
                active.map(AssociationOutcome::viewers).orElse(Viewers.none())));
    }

    private static Viewers viewers(Association association) {
        return Viewers.of(association.partner(), association.reseller()).withCustomer(association.customer());
    }
}
