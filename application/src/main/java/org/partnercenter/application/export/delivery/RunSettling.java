package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.Export;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.export.ExportId;
import org.partnercenter.domain.export.ExportRefusal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down how handing a file over went: delivered, to be tried again, or given up and told. */
final class RunSettling implements UseCase<SettleRun, DeliveryRun> {

    private final DeliveryPorts ports;

    RunSettling(DeliveryPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SettleRun, DeliveryRun> operation() {
        return DeliveryOperations.SETTLE;
    }

    @Override
    public List<Outcome<DeliveryRun>> decide(List<Request<SettleRun>> requests, Instant now) {
        return requests.stream().map(this::settle).toList();
    }

    private Outcome<DeliveryRun> settle(Request<SettleRun> request) {
        var command = request.command();
        var found = ports.deliveries().lockRun(command.delivery(), command.due());
        if (found.isEmpty()) {
            return Outcome.refused(List.of(ExportRefusal.DELIVERY_NOT_FOUND.refusal("delivery_id", command.delivery())),
                    Subject.of("export-delivery", command.delivery().value(), Viewers.none()));
        }
        var delivery = found.get().delivery();
        var run = found.get().run();
        var subject = Subject.of("export-delivery", delivery.id().value(), Viewers.ofCaller(delivery.owner().caller()));
        if (!run.isWaiting()) {
            return Outcome.granted(run, subject, Effects.none());
        }
        var after = after(delivery, run, command);
        var stays = after.isWaiting() && after.export().equals(run.export()) ? found.get().token() : Optional.<String>empty();
        ports.deliveries().saveRun(after, stays);
        return Outcome.granted(after, subject.changed(new Changes().add("export-delivery/" + delivery.id() + "/" + run.due(), "status",
                run.status().name(), after.status().name()).add("export-delivery/" + delivery.id() + "/" + run.due(), "attempts",
                String.valueOf(run.attempts()), String.valueOf(after.attempts()))), effects(delivery, after));
    }

    private DeliveryRun after(Delivery delivery, DeliveryRun run, SettleRun command) {
        var now = ports.clocks().real();
        if (command.handed().isPresent()) {
            return run.delivered(command.handed().get(), now);
        }
        return run.isLastAttempt() ? run.givenUp(command.failure(), now) : run.again(command.failure(), written(delivery, run), now);
    }

    /** What was written is used again as long as there is a file; else it is written anew. */
    private ExportId written(Delivery delivery, DeliveryRun run) {
        var kept = ports.exports().find(delivery.owner().party(), run.export()).flatMap(ports.exports()::file);
        if (kept.isPresent()) {
            return run.export();
        }
        Export anew = ports.exports().make(delivery.owner(), delivery.terms().wanted(run.due(), ports.zone()));
        ports.exports().place(List.of(anew));
        return anew.id();
    }

    private static Effects effects(Delivery delivery, DeliveryRun run) {
        return switch (run.status()) {
            case WAITING -> Effects.none();
            case DELIVERED -> event("delivered", delivery, run);
            case FAILED -> event("delivery-failed", delivery, run).and(Effects.news(new DeliveryFailed(delivery.owner().party(), delivery.id().value(),
                    delivery.terms().kind(), delivery.terms().schedule().label(run.due()))));
        };
    }

    private static Effects event(String verb, Delivery delivery, DeliveryRun run) {
        var data = new LinkedHashMap<String, Object>(Map.of("delivery_id", delivery.id().value(), "kind", delivery.terms().kind(),
                "period", delivery.terms().schedule().label(run.due())));
        run.handed().ifPresent(handed -> data.put("file", handed.file()));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.export." + verb, "export-delivery/" + delivery.id(), data,
                Viewers.ofCaller(delivery.owner().caller()))));
    }
}
