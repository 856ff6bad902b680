package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.discount.GrantedDiscount.Giver;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.kernel.ListInput;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Grants several customers discounts with one command, each on its own (BDC-04). */
final class DiscountsSetting implements UseCase<GrantDiscounts, DiscountsSet> {

    private final GrantPorts ports;

    DiscountsSetting(GrantPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<GrantDiscounts, DiscountsSet> operation() {
        return GrantOperations.SET_MANY;
    }

    @Override
    public List<Outcome<DiscountsSet>> decide(List<Request<GrantDiscounts>> requests, Instant now) {
        var round = new GrantRound(ports, requests.stream().map(DiscountsSetting::ask).toList(), requests.stream().flatMap(request ->
                request.command().asks().stream()).map(GrantedDiscount.Ask::customer).collect(Collectors.toSet()), now);
        var outcomes = requests.stream().map(request -> decide(request, round)).toList();
        round.store();
        return outcomes;
    }

    private static Givers.Ask ask(Request<GrantDiscounts> request) {
        return new Givers.Ask(request.caller(), request.command().indirectPartner());
    }

    private static Outcome<DiscountsSet> decide(Request<GrantDiscounts> request, GrantRound round) {
        var subject = Subject.of("granted-discounts", request.id(), Viewers.ofCaller(request.caller()));
        var malformed = ListInput.distinct("sub_customer_discounts", request.command().asks().stream().map(GrantedDiscount.Ask::customer).toList(),
                GrantDiscounts.MOST);
        return malformed.isEmpty() ? round.giver(ask(request)).fold(giver -> each(request.command(), giver, subject, round),
                refusals -> Outcome.refused(refusals, subject)) : Outcome.refused(malformed, subject);
    }

    private static Outcome<DiscountsSet> each(GrantDiscounts command, Giver giver, Subject subject, GrantRound round) {
        var set = new ArrayList<GrantedDiscount>();
        var rejected = new ArrayList<DiscountsSet.Rejected>();
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        for (var ask : command.asks()) {
            round.grant(giver, ask, changes).fold(done -> set.add(done.discount()) && effects.add(done.effects()),
                    refusals -> rejected.add(new DiscountsSet.Rejected(ask.customer(), refusals)));
        }
        return Outcome.granted(new DiscountsSet(set, rejected), subject.with(Map.of("set", String.valueOf(set.size()), "rejected",
                String.valueOf(rejected.size()))).changed(changes), Effects.all(effects));
    }
}
