package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.benefit.BenefitRefusal;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Notes what somebody says about an application. */
final class BenefitCommenting implements UseCase<CommentOnBenefit, BenefitComment> {

    private final BenefitPorts ports;
    private final Operation<CommentOnBenefit, BenefitComment> operation;

    BenefitCommenting(BenefitPorts ports, Operation<CommentOnBenefit, BenefitComment> operation) {
        this.ports = ports;
        this.operation = operation;
    }

    @Override
    public Operation<CommentOnBenefit, BenefitComment> operation() {
        return operation;
    }

    @Override
    public List<Outcome<BenefitComment>> decide(List<Request<CommentOnBenefit>> requests, Instant now) {
        var found = ports.applications().hold(requests.stream().map(request -> request.command().no()).collect(Collectors.toSet()));
        var said = new ArrayList<BenefitComment>();
        var outcomes = new ArrayList<Outcome<BenefitComment>>();
        for (var request : requests) {
            var caller = request.caller();
            boolean vendor = caller.is(PartyKind.PLATFORM);
            var command = request.command();
            outcomes.add(Optional.ofNullable(found.get(command.no())).filter(each -> vendor || each.partner().equals(caller.party())).map(each -> {
                var comment = new BenefitComment(command.no(), now, vendor ? Side.PLATFORM : Side.PARTNER, command.text());
                said.add(comment);
                return Outcome.granted(comment, BenefitOutcomes.subject(each), Effects.none());
            }).orElseGet(() -> Outcome.refused(List.of(BenefitRefusal.BENEFIT_APPLICATION_UNKNOWN.refusal("application_no", command.no())),
                    Subject.of(BenefitOutcomes.TYPE, "", Viewers.ofCaller(caller)))));
        }
        if (!said.isEmpty()) {
            ports.applications().say(said);
        }
        return outcomes;
    }
}
