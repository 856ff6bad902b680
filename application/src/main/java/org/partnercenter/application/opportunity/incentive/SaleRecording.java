package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityRefusal;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveRefusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sellers of the marketplace have won opportunities with goods that are sold together (OPI-08). */
final class SaleRecording implements UseCase<RecordSale, MarketplaceSale> {

    private final OpportunityIncentivePorts ports;

    SaleRecording(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<RecordSale, MarketplaceSale> operation() {
        return OpportunityIncentiveOperations.RECORD_SALE;
    }

    @Override
    public List<Outcome<MarketplaceSale>> decide(List<Request<RecordSale>> requests, Instant now) {
        var known = ports.stores().opportunities().of(requests.stream().map(request -> request.command().sale().opportunity())
                .collect(Collectors.toSet()));
        var offerings = ports.stores().offerings().of(known.values().stream().flatMap(each -> each.content().approach().offerings().stream())
                .collect(Collectors.toSet()));
        var stored = new LinkedHashMap<String, MarketplaceSales.Won>();
        var outcomes = new ArrayList<Outcome<MarketplaceSale>>();
        for (var request : requests) {
            var sale = request.command().sale();
            var opportunity = Optional.ofNullable(known.get(sale.opportunity()));
            outcomes.add(won(sale, opportunity, offerings).fold(partner -> {
                stored.put(sale.opportunity().value(), new MarketplaceSales.Won(sale, partner));
                return Outcome.granted(sale, subject(sale, Optional.of(partner)).changed(changes(sale)), Effects.none());
            }, refusals -> Outcome.<MarketplaceSale>refused(refusals, subject(sale, Optional.empty()))));
        }
        ports.stores().sales().put(List.copyOf(stored.values()));
        return outcomes;
    }

    private static Decision<PartyId> won(MarketplaceSale sale, Optional<SharedOpportunity> of, Map<String, Offering> offerings) {
        var partner = of.filter(SharedOpportunity::isOpenToPartner).flatMap(SharedOpportunity::partner);
        return partner.map(owner -> new Refusals().refuseIf(!ClaimDesk.hasJointGoods(of.orElseThrow(), offerings),
                        OpportunityIncentiveRefusal.OPI_NO_JOINT_GOODS.refusal()).orGrant(owner))
                .orElseGet(() -> Decision.refused(OpportunityRefusal.OPPORTUNITY_UNKNOWN.refusal("opportunity_id", sale.opportunity())));
    }

    private static Subject subject(MarketplaceSale sale, Optional<PartyId> partner) {
        return Subject.of("opportunity-sale", sale.opportunity().value(), partner.map(IncentiveOutcomes::viewers).orElseGet(Viewers::none));
    }

    private static Changes changes(MarketplaceSale sale) {
        var what = "opportunity-sale/" + sale.opportunity();
        return new Changes().add(what, "seller_id", Optional.empty(), Optional.of(sale.seller().value()))
                .add(what, "amount", Optional.empty(), Optional.of(sale.amount().toMajor().toPlainString()));
    }
}
