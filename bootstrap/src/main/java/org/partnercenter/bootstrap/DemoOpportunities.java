package org.partnercenter.bootstrap;

import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.RecordFact;
import org.partnercenter.application.opportunity.ListOffering;
import org.partnercenter.application.opportunity.OpportunityOperations;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Offering;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Offerings of a demonstration's partners, and who its incentive is for, so that an opportunity can go from a draft to its payout. */
final class DemoOpportunities {

    private static final String DONE = "demo.opportunities.done";
    private static final List<Offering> OFFERINGS = List.of(
            new Offering("demo-data-lake", "演示数据湖方案 Demo data lake", Offering.Kind.BASELINE_SOLUTION, Optional.of(new PartyId("demo-provider")),
                    Set.of("data", "analytics"), false),
            new Offering("demo-retail", "演示零售方案 Demo retail", Offering.Kind.BASELINE_SOLUTION, Optional.of(new PartyId("demo-distributor")),
                    Set.of("retail", "data"), false),
            new Offering("demo-joint-app", "演示联营商品 Demo joint product", Offering.Kind.MARKETPLACE_PRODUCT, Optional.empty(), Set.of("office"), true));

    /** Of the provider; an enterprise. */
    private static final PartyId CUSTOMER = new PartyId("demo-customer-6");

    private final Wiring wiring;
    private final Housekeeper keeper;

    DemoOpportunities(Wiring wiring) {
        this.wiring = wiring;
        this.keeper = new Housekeeper(wiring.gateway(), wiring.capabilities().platform().orElseThrow().party(), "demo-opportunities");
    }

    void load() {
        if (wiring.machinery().nodeSettings().get(DONE).isPresent()) {
            return;
        }
        recorded(new PartyId("demo-provider"), PartyFact.OPPORTUNITY_INCENTIVE_LISTED, Optional.empty());
        recorded(new PartyId("demo-distributor"), PartyFact.OPPORTUNITY_INCENTIVE_LISTED, Optional.empty());
        recorded(CUSTOMER, PartyFact.VERIFICATION_STATUS, Optional.of("2"));
        recorded(CUSTOMER, PartyFact.CUSTOMER_TYPE, Optional.of("1"));
        OFFERINGS.forEach(offering -> keeper.once(OpportunityOperations.LIST_OFFERING, "demo-offering-" + offering.code(), new ListOffering(offering)));
        wiring.machinery().nodeSettings().put(DONE, wiring.machinery().clocks().real().toString());
    }

    private void recorded(PartyId of, PartyFact fact, Optional<String> value) {
        keeper.once(IdentityOperations.RECORD_FACT, "demo-" + fact.code() + "-" + of, new RecordFact(of, fact, true, value, Optional.empty(),
                Optional.empty()));
    }
}
