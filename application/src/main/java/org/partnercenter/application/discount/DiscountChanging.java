package org.partnercenter.application.discount;

import org.partnercenter.application.discount.Around.Asked;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountRefusal;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with discounts that exist. One that is not the caller's to do it with does not exist for it. */
final class DiscountChanging<C> implements UseCase<C, ExclusiveDiscount> {

    /** What is done with one. */
    @FunctionalInterface
    interface Step<C> {

        Decision<ExclusiveDiscount> apply(ExclusiveDiscount discount, Request<C> request, Around around, Instant now);
    }

    /** To whom a discount is open. */
    @FunctionalInterface
    interface Open {

        boolean to(Caller caller, ExclusiveDiscount discount);
    }

    /**
     * How it is done.
     *
     * @param id  which discount a command is about
     * @param ask what it asks for, of which the surroundings are needed; empty where they are not
     */
    record How<C>(Operation<C, ExclusiveDiscount> operation, Function<C, DiscountId> id, Asking<C> ask, Open open, Step<C> step) {
    }

    /** What a command asks for. */
    @FunctionalInterface
    interface Asking<C> {

        Optional<DiscountAsk> of(C command, ExclusiveDiscount discount);
    }

    private final DiscountPorts ports;
    private final How<C> how;

    DiscountChanging(DiscountPorts ports, How<C> how) {
        this.ports = ports;
        this.how = how;
    }

    @Override
    public Operation<C, ExclusiveDiscount> operation() {
        return how.operation();
    }

    @Override
    public List<Outcome<ExclusiveDiscount>> decide(List<Request<C>> requests, Instant now) {
        var present = new HashMap<>(ports.discounts().lock(requests.stream().map(request -> how.id().apply(request.command()))
                .collect(Collectors.toSet())));
        var around = Around.held(ports, requests.stream().flatMap(request -> Optional.ofNullable(present.get(how.id().apply(request.command())))
                .flatMap(discount -> how.ask().of(request.command(), discount).map(ask -> new Asked(discount.partner(), ask))).stream())
                .toList(), now);
        var changed = new LinkedHashMap<DiscountId, ExclusiveDiscount>();
        var outcomes = new ArrayList<Outcome<ExclusiveDiscount>>();
        for (var request : requests) {
            var id = how.id().apply(request.command());
            var mine = Optional.ofNullable(present.get(id)).filter(discount -> how.open().to(request.caller(), discount));
            var decision = mine.map(discount -> how.step().apply(discount, request, around, now))
                    .orElseGet(() -> Decision.refused(DiscountRefusal.DISCOUNT_UNKNOWN.refusal("discount_id", id)));
            outcomes.add(decision.fold(after -> {
                present.put(id, after);
                changed.put(id, after);
                around.took(after);
                return DiscountOutcomes.changed(mine, after, now);
            }, refusals -> DiscountOutcomes.refused(refusals, mine, request.caller())));
        }
        if (!changed.isEmpty()) {
            ports.discounts().update(List.copyOf(changed.values()));
        }
        return outcomes;
    }
}
