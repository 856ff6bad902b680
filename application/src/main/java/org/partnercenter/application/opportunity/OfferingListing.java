package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Offering;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lists offerings, of which the demands follow (OPP-12) and by which opportunities count (OPP-13). */
final class OfferingListing implements UseCase<ListOffering, Offering> {

    private final Offerings offerings;

    OfferingListing(Offerings offerings) {
        this.offerings = offerings;
    }

    @Override
    public Operation<ListOffering, Offering> operation() {
        return OpportunityOperations.LIST_OFFERING;
    }

    @Override
    public List<Outcome<Offering>> decide(List<Request<ListOffering>> requests, Instant now) {
        var known = new HashMap<>(offerings.of(requests.stream().map(request -> request.command().offering().code()).collect(Collectors.toSet())));
        var stored = new LinkedHashMap<String, Offering>();
        var outcomes = new ArrayList<Outcome<Offering>>();
        for (var request : requests) {
            var after = request.command().offering();
            var before = Optional.ofNullable(known.put(after.code(), after));
            stored.put(after.code(), after);
            outcomes.add(Outcome.granted(after, Subject.of("offering", after.code(), Viewers.none()).changed(changes(before, after)), Effects.none()));
        }
        offerings.put(List.copyOf(stored.values()));
        return outcomes;
    }

    private static Changes changes(Optional<Offering> before, Offering after) {
        var what = "offering/" + after.code();
        return new Changes()
                .add(what, "kind", before.map(each -> each.kind().name()), Optional.of(after.kind().name()))
                .add(what, "owner_id", before.flatMap(Offering::owner).map(PartyId::value), after.owner().map(PartyId::value))
                .add(what, "demand_tags", before.map(each -> String.join(",", each.tags())), Optional.of(String.join(",", after.tags())))
                .add(what, "white_listed", before.map(each -> String.valueOf(each.whiteListed())), Optional.of(String.valueOf(after.whiteListed())));
    }
}
