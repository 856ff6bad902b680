package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Outcomes of commands on associations: the news for neighbours, the event for the outside, the subject of the audit. */
public final class AssociationOutcome {

    private AssociationOutcome() {
    }

    /**
     * The command was granted.
     *
     * @param event  last part of the event's type
     * @param before what the customer had, if anything
     * @param result the association as it is afterwards
     */
    public static Outcome<Association> granted(String event, Optional<Association> before, Association result, Object news) {
        return Outcome.granted(result, Subject.of("association", result.customer().value(), AssociationNews.viewers(result))
                        .with(Map.of("association_id", result.id().value(), "association_type", result.type().code()))
                        .changed(changes(before, result)),
                AssociationNews.told(event, result, news));
    }

    /** The command was refused. @param active what the customer has, for the viewers */
    static Outcome<Association> refused(List<Refusal> refusals, PartyId customer, Optional<Association> active) {
        return Outcome.refused(refusals, Subject.of("association", customer.value(),
                active.map(AssociationNews::viewers).orElse(Viewers.none())));
    }

    private static Changes changes(Optional<Association> before, Association after) {
        var of = "association/" + after.customer();
        return new Changes()
                .add(of, "association_id", before.map(each -> each.id().value()), Optional.of(after.id().value()))
                .add(of, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(of, "association_type", before.map(each -> each.type().code()), Optional.of(after.type().code()))
                .add(of, "partner_id", before.map(each -> each.partner().value()), Optional.of(after.partner().value()))
                .add(of, "indirect_partner_id", before.flatMap(Association::reseller).map(PartyId::value),
                        after.reseller().map(PartyId::value));
    }
}
