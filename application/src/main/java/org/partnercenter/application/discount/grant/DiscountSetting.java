package org.partnercenter.application.discount.grant;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.discount.GrantedDiscount;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Grants one customer a discount (BDC-04). */
final class DiscountSetting implements UseCase<GrantDiscount, GrantedDiscount> {

    private final GrantPorts ports;

    DiscountSetting(GrantPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<GrantDiscount, GrantedDiscount> operation() {
        return GrantOperations.SET;
    }

    @Override
    public List<Outcome<GrantedDiscount>> decide(List<Request<GrantDiscount>> requests, Instant now) {
        var round = new GrantRound(ports, requests.stream().map(DiscountSetting::ask).toList(),
                requests.stream().map(request -> request.command().ask().customer()).collect(Collectors.toSet()), now);
        var outcomes = requests.stream().map(request -> decide(request, round)).toList();
        round.store();
        return outcomes;
    }

    private static Givers.Ask ask(Request<GrantDiscount> request) {
        return new Givers.Ask(request.caller(), request.command().indirectPartner());
    }

    private static Outcome<GrantedDiscount> decide(Request<GrantDiscount> request, GrantRound round) {
        var ask = request.command().ask();
        var subject = Subject.of(GrantNews.TYPE, ask.customer().value(), Viewers.ofCaller(request.caller()));
        var changes = new Changes();
        return round.giver(ask(request)).flatMap(giver -> round.grant(giver, ask, changes))
                .fold(done -> Outcome.granted(done.discount(), subject.changed(changes), done.effects()),
                        refusals -> Outcome.refused(refusals, subject));
    }
}
