package org.partnercenter.application.opportunity.business;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOwner;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What commands on business opportunities leave behind: states, phases and ids, and never what was told. */
final class BusinessOutcomes {

    static final String TYPE = "business-opportunity";

    private BusinessOutcomes() {
    }

    private static Viewers viewers(BusinessOwner owner) {
        return Viewers.of(owner.partner(), owner.reseller());
    }

    static Outcome<BusinessOpportunity> granted(Optional<BusinessOpportunity> before, BusinessOpportunity after) {
        var what = TYPE + "/" + after.id();
        var changes = new Changes()
                .add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "phase", before.map(each -> each.phase().name()), Optional.of(after.phase().name()))
                .add(what, "account_manager_id", before.map(each -> each.owner().manager()), Optional.of(after.owner().manager()))
                .add(what, "probability", before.flatMap(BusinessOutcomes::probability), probability(after));
        return Outcome.granted(after, Subject.of(TYPE, after.id().value(), viewers(after.owner())).changed(changes), effects(before, after));
    }

    private static Optional<String> probability(BusinessOpportunity of) {
        return of.latest().map(last -> String.valueOf(last.probability()));
    }

    /** @param seen whether the caller may know that there is one */
    static Outcome<BusinessOpportunity> refused(BusinessOpportunityId id, Optional<BusinessOpportunity> seen, List<Refusal> refusals) {
        return Outcome.refused(refusals, Subject.of(TYPE, id.value(), seen.map(each -> viewers(each.owner())).orElseGet(Viewers::none)));
    }

    private static Effects effects(Optional<BusinessOpportunity> before, BusinessOpportunity after) {
        boolean moved = before.filter(each -> each.status() == after.status()).isEmpty();
        var owner = after.owner();
        var data = new HashMap<String, Object>(Map.of("business_opportunity_id", after.id().value(), "status", after.status().name(), "phase",
                after.phase().name(), "customer_id", after.customer().value(), "partner_id", owner.party().value(), "account_manager_id",
                owner.manager()));
        after.latest().ifPresent(last -> data.put("probability", last.probability()));
        var event = Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter." + TYPE + "." + after.status().name()
                .toLowerCase(Locale.ROOT), TYPE + "/" + after.id(), data, viewers(owner))));
        return moved ? owner.reseller().map(reseller -> event.and(Effects.news(new BusinessOpportunityMoved(owner.partner(), reseller,
                after.id().value(), after.status().name())))).orElse(event) : event;
    }
}
