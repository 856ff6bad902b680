package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.Association;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What neighbours and the outside hear when an association changes, whichever way it came to that. */
public final class AssociationNews {

    private AssociationNews() {
    }

    /** The customer has left. */
    public static Effects left(Association ended) {
        return told("left", ended, leaving(ended));
    }

    /** The customer goes on in the other model. */
    public static Effects switched(Association ended, Association begun) {
        return told("model-switched", begun, switching(ended, begun));
    }

    static CustomerLeft leaving(Association ended) {
        return new CustomerLeft(ended.customer(), ended.partner(), ended.reseller(), ended.type());
    }

    static ModelSwitched switching(Association ended, Association begun) {
        return new ModelSwitched(ended.customer(), ended.partner(), ended.reseller(), begun.type());
    }

    /**
     * The event for the outside, and the news.
     *
     * @param event  last part of the event's type
     * @param result the association as it is afterwards
     */
    static Effects told(String event, Association result, Object news) {
        var data = new HashMap<String, Object>(Map.of(
                "customer_id", result.customer().value(),
                "partner_id", result.partner().value(),
                "association_type", result.type().code()));
        result.reseller().ifPresent(reseller -> data.put("indirect_partner_id", reseller.value()));
        var outgoing = new OutgoingEvent("org.partnercenter.customer." + event, "customer/" + result.customer(), data,
                viewers(result));
        return Effects.of(List.of(), List.of(outgoing)).and(Effects.news(news));
    }

    static Viewers viewers(Association association) {
        return Viewers.of(association.partner(), association.reseller()).withCustomer(association.customer());
    }
}
