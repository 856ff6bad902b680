package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Sets what is granted; where a batch sets the same thing twice, the last one counts. */
final class AllowanceSetting implements UseCase<SetAllowance, Allowance> {

    private final BenefitPorts ports;
    private final Programmes programmes;

    AllowanceSetting(BenefitPorts ports, Programmes programmes) {
        this.ports = ports;
        this.programmes = programmes;
    }

    @Override
    public Operation<SetAllowance, Allowance> operation() {
        return BenefitOperations.ALLOW;
    }

    @Override
    public List<Outcome<Allowance>> decide(List<Request<SetAllowance>> requests, Instant now) {
        var set = new LinkedHashMap<List<Object>, Allowance>();
        var outcomes = new ArrayList<Outcome<Allowance>>();
        for (var request : requests) {
            var allowance = request.command().allowance();
            var subject = Subject.of("benefit-allowance", allowance.programme() + "/" + allowance.key(), allowance.partner()
                    .map(partner -> Viewers.of(partner, Optional.empty())).orElseGet(Viewers::none));
            outcomes.add(programmes.named(allowance.programme()).fold(programme -> {
                set.put(List.of(allowance.programme(), allowance.partner(), allowance.key(), allowance.from()), allowance);
                return Outcome.granted(allowance, subject.changed(changes(allowance)), Effects.none());
            }, refusals -> Outcome.refused(refusals, subject)));
        }
        if (!set.isEmpty()) {
            ports.allowances().put(List.copyOf(set.values()));
        }
        return outcomes;
    }

    private static Changes changes(Allowance of) {
        var what = "benefit-allowance/" + of.programme() + "/" + of.key();
        return new Changes().made(what, "amount", of.amount().toMajor().toPlainString()).made(what, "partner_id",
                of.partner().map(PartyId::value).orElse("")).made(what, "valid_from", of.from().toString()).made(what, "valid_until", of.until().toString());
    }
}
