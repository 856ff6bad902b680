package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the world hears of a cooperation. */
final class CooperationOutcome {

    static final String TYPE = "reseller-cooperation";

    private CooperationOutcome() {
    }

    static Effects effects(Cooperation cooperation, CooperationEvent event, PartyId by) {
        var outgoing = new OutgoingEvent("org.partnercenter.reseller.cooperation-" + cooperation.status().name().toLowerCase(Locale.ROOT),
                TYPE + "/" + cooperation.id(), Map.of("cooperation_id", cooperation.id().value(),
                "partner_id", cooperation.distributor().value(), "party_id", cooperation.party().value(),
                "status", cooperation.status().name()), viewers(cooperation));
        return Effects.of(List.of(), List.of(outgoing)).and(Effects.news(
                new CooperationChanged(cooperation.distributor(), cooperation.party(), by, event.name())));
    }

    static Viewers viewers(Cooperation cooperation) {
        return Viewers.of(cooperation.distributor(), Optional.empty()).withCustomer(cooperation.party());
    }

    static void changes(Changes changes, Optional<CooperationStatus> before, Cooperation after) {
        changes.add(TYPE + "/" + after.id(), "status", before.map(Enum::name), Optional.of(after.status().name()));
        if (after.status() == CooperationStatus.AGREED) {
            changes.add("party/" + after.party(), "kind", PartyKind.CUSTOMER.name(), PartyKind.RESELLER.name());
        }
    }
}
