package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.HandoverStanding;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.Progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Puts opportunities together from their ports. */
public final class OpportunityModule {

    private static final int PORTION = 200;

    private final OpportunityPorts ports;

    public OpportunityModule(OpportunityPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<>(OpportunityMaking.all(ports));
        all.addAll(OpportunityChanging.all(ports));
        all.addAll(OpportunityClock.all(ports));
        all.addAll(List.of(new OpportunityRevealing(ports, OpportunityOperations.REVEAL),
                new OpportunityRevealing(ports, OpportunityOperations.REVEAL_ANY), new OfferingListing(ports.stores().offerings())));
        return all;
    }

    public BrowseOpportunities browse() {
        return new BrowseOpportunities(ports);
    }

    /** How far opportunities are, for whoever rewards by it. */
    public OpportunitiesOf standings() {
        return ids -> {
            var found = new HashMap<String, OpportunitiesOf.Standing>();
            ports.stores().opportunities().of(ids.stream().map(OpportunityId::new).collect(Collectors.toSet())).forEach((id, each) ->
                    found.put(id.value(), new OpportunitiesOf.Standing(each.partner(), each.status().name(), each.counted(),
                            Optional.of(each.content().customer()).flatMap(EndCustomer::account), each.latest().flatMap(Progress.Latest::signed),
                            each.latest().flatMap(Progress.Latest::signedOn), each.latest().flatMap(Progress.Latest::deliveredOn))));
            return found;
        };
    }

    /** How many of their own partners have delivered within twelve months, for whoever asks how far they are (HO-01). */
    public Map<PartyId, Integer> delivered(Set<PartyId> partners, Instant now) {
        return partners.isEmpty() ? Map.of() : ports.stores().opportunities().delivered(partners,
                ports.days().day(now).minusMonths(HandoverStanding.MONTHS));
    }

    /** @param platform in whose name they are done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        var stored = ports.stores().opportunities();
        var clocks = ports.clocks();
        return List.of(
                new PortionChore<>(OpportunityOperations.EXPIRE, new ByTheClock.Expire(PORTION), () -> !stored.due(clocks.business(), 1).isEmpty(),
                        done -> done.count() == PORTION, gateway, platform),
                new PortionChore<>(OpportunityOperations.ALERT, new ByTheClock.Alert(PORTION), () -> !stored.alerts(clocks.business(), 1).isEmpty(),
                        done -> done.count() == PORTION, gateway, platform));
    }

    public static List<FileKind<?, ?>> files() {
        return OpportunityFiles.kinds();
    }
}
