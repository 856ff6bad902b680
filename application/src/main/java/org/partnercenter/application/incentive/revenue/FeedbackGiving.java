package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.About;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.Said;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueRefusal;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes in what partners say about their revenue (INC-05). A person types it, so that it comes one at a time. */
final class FeedbackGiving implements UseCase<GiveFeedback, RevenueFeedback> {

    private final RevenuePorts ports;

    FeedbackGiving(RevenuePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<GiveFeedback, RevenueFeedback> operation() {
        return RevenueOperations.GIVE_FEEDBACK;
    }

    @Override
    public List<Outcome<RevenueFeedback>> decide(List<Request<GiveFeedback>> requests, Instant now) {
        var about = requests.stream().map(this::about).toList();
        var open = new HashSet<>(ports.stores().feedbacks().holdOpen(about.stream().flatMap(each -> each.fold(one -> Set.of(one), none ->
                Set.<About>of()).stream()).collect(Collectors.toSet())));
        var given = new ArrayList<RevenueFeedback>();
        var outcomes = new ArrayList<Outcome<RevenueFeedback>>();
        for (int i = 0; i < requests.size(); i++) {
            var request = requests.get(i);
            var id = new RevenueFeedbackId(ports.ids().next());
            var said = new Said(request.command().text(), request.caller().operator(), now);
            outcomes.add(about.get(i).flatMap(what -> RevenueFeedback.raise(id, what, said, open.contains(what))).fold(feedback -> {
                open.add(feedback.about());
                given.add(feedback);
                return RevenueOutcomes.told(feedback, Optional.empty());
            }, refusals -> RevenueOutcomes.refused(refusals, "", request.caller(), Optional.empty())));
        }
        if (!given.isEmpty()) {
            ports.stores().feedbacks().put(given);
        }
        return outcomes;
    }

    /** Of what the caller may see: an account manager may speak of lines of its own customers. */
    private Decision<About> about(Request<GiveFeedback> request) {
        var command = request.command();
        var caller = request.caller();
        var reads = ports.stores().reads();
        var line = command.line();
        return reads.statement(line.isPresent() ? new Scope.OfPartner(caller.party()) : Scope.own(caller), command.statement())
                .<Decision<About>>map(statement -> line.isPresent() && reads.line(Scope.own(caller), statement, line.get()).isEmpty()
                        ? Decision.refused(RevenueRefusal.REVENUE_LINE_UNKNOWN.refusal("revenue_line_id", line.get()))
                        : Decision.granted(new About(statement.id(), statement.partner(), statement.month(), line)))
                .orElseGet(() -> Decision.refused(RevenueRefusal.REVENUE_UNKNOWN.refusal("revenue_id", command.statement())));
    }
}
