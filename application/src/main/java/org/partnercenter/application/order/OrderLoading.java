package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.order.FeedChange;
import org.partnercenter.domain.order.Order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes editions of orders, in whatever order they come (ORD-18): the highest version counts. What an unsubscribe gives back of an order that
 * was paid here comes back with its first edition that is completed.
 */
final class OrderLoading implements UseCase<LoadOrder, OrderLoaded> {

    private record Step(Request<LoadOrder> request, FeedChange change, long version, List<Refusal> faults) {
    }

    private final OrderPorts ports;
    private final GiveBack giveBack;

    OrderLoading(OrderPorts ports, GiveBack giveBack) {
        this.ports = ports;
        this.giveBack = giveBack;
    }

    @Override
    public Operation<LoadOrder, OrderLoaded> operation() {
        return OrderOperations.LOAD;
    }

    @Override
    public List<Outcome<OrderLoaded>> decide(List<Request<LoadOrder>> requests, Instant now) {
        var desk = ports.desk();
        desk.lock(requests.stream().map(request -> request.command().order().id()).toList());
        var steps = requests.stream().map(request -> step(request, desk)).toList();
        var wanted = new ArrayList<GiveBack.Wanted>();
        steps.stream().filter(step -> step.change() != FeedChange.IGNORED && step.faults().isEmpty()).forEach(step -> wanted.addAll(wanted(step)));
        var done = wanted.isEmpty() ? List.<GiveBack.Done>of() : giveBack.of(wanted, desk, now);
        desk.store();
        return steps.stream().map(step -> outcome(step, wanted, done)).toList();
    }

    private static Step step(Request<LoadOrder> request, OrderDesk desk) {
        var fed = request.command().order();
        if (!fed.faults().isEmpty()) {
            return new Step(request, FeedChange.IGNORED, fed.version(), fed.faults());
        }
        var held = desk.find(fed.id());
        var change = FeedChange.of(held.map(Order::version).orElse(null), fed.version());
        if (change != FeedChange.IGNORED) {
            desk.change(held.map(order -> order.succeededBy(fed)).orElse(fed));
        }
        return new Step(request, change, desk.find(fed.id()).orElseThrow().version(), List.of());
    }

    private static List<GiveBack.Wanted> wanted(Step step) {
        var order = step.request().command().order();
        return order.givesBack().entrySet().stream().map(part ->
                new GiveBack.Wanted(step.request(), order.id().value(), part.getKey(), part.getValue(), true)).toList();
    }

    private static Outcome<OrderLoaded> outcome(Step step, List<GiveBack.Wanted> wanted, List<GiveBack.Done> done) {
        var order = step.request().command().order();
        var back = new ArrayList<MoneyBack>();
        var effects = new ArrayList<Effects>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i).cause() == step.request()) {
                var nothing = wanted.get(i);
                back.add(done.get(i).decision().<MoneyBack>fold(given -> given, refusals -> MoneyBack.nothing(nothing, refusals)));
                effects.add(done.get(i).effects());
            }
        }
        var subject = Subject.of("order", order.id().value(), Viewers.none()).with(Map.of("change", step.change().name(),
                "version", String.valueOf(order.version()), "customer_id", order.customer().value()));
        return !step.faults().isEmpty() ? Outcome.refused(step.faults(), subject) : Outcome.granted(new OrderLoaded(order.id(), step.change(), step.version(), back), subject, Effects.all(effects));
    }
}
