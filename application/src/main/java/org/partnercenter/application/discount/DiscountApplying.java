package org.partnercenter.application.discount;

import org.partnercenter.application.discount.Around.Asked;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.ExclusiveDiscount;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies for exclusive discounts, or keeps drafts of applications (EXD-01 to EXD-06). */
final class DiscountApplying implements UseCase<ApplyForDiscount, ExclusiveDiscount> {

    private final DiscountPorts ports;

    DiscountApplying(DiscountPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ApplyForDiscount, ExclusiveDiscount> operation() {
        return DiscountOperations.APPLICATION;
    }

    @Override
    public List<Outcome<ExclusiveDiscount>> decide(List<Request<ApplyForDiscount>> requests, Instant now) {
        var around = Around.held(ports, requests.stream().map(request -> new Asked(request.caller().party(), request.command().ask())).toList(),
                now);
        var made = new ArrayList<ExclusiveDiscount>();
        var outcomes = new ArrayList<Outcome<ExclusiveDiscount>>();
        for (var request : requests) {
            var partner = request.caller().party();
            var command = request.command();
            var id = new DiscountId(ports.ids().next());
            var known = around.of(partner, command.ask(), id);
            var decision = command.draft() ? ExclusiveDiscount.draft(id, partner, command.ask(), known, now)
                    : ExclusiveDiscount.apply(id, partner, command.ask(), command.special(), known, now);
            outcomes.add(decision.fold(discount -> {
                around.took(discount);
                made.add(discount);
                return DiscountOutcomes.changed(Optional.empty(), discount, now);
            }, refusals -> DiscountOutcomes.refused(refusals, Optional.empty(), request.caller())));
        }
        if (!made.isEmpty()) {
            ports.discounts().add(made);
        }
        return outcomes;
    }
}
