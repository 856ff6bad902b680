package org.partnercenter.application.export.delivery;

import org.partnercenter.application.export.Export;
import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.Refusal;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Puts one written file after the other into its folder, on whichever node has time. The file lies ready under a hidden name before that is
 * noted, and gets its name after it is noted: whatever crashes in between, it comes once, and never half.
 */
final class HandOver implements Chore {

    private static final Duration HELD = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DeliveryPorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;
    private final String node;

    HandOver(DeliveryPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform, String node) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
        this.node = node;
    }

    @Override
    public String name() {
        return "hand-over-deliveries";
    }

    @Override
    public boolean doPortion() {
        var caller = platform.get();
        if (caller.isEmpty()) {
            return false;
        }
        var now = ports.clocks().real();
        var taken = ports.deliveries().pickUp(node, now, now.plus(HELD));
        taken.ifPresent(each -> handOver(each, caller.get()));
        return taken.isPresent();
    }

    private void handOver(Deliveries.PickedUp taken, Caller caller) {
        try {
            var export = ports.exports().find(taken.delivery().owner().party(), taken.run().export());
            if (taken.token().isPresent() || export.flatMap(ports.exports()::file).isPresent()) {
                put(taken, export, caller);
            } else {
                failed(taken, export.map(Export::failure).filter(why -> !why.isEmpty()).orElseGet(() ->
                        List.of(ExportRefusal.EXPORT_WITHOUT_FILE.refusal("export_id", taken.run().export()))), caller);
            }
        } catch (IOException away) {
            failed(taken, List.of(ExportRefusal.DELIVERY_FOLDER_AWAY.refusal()), caller);
        } catch (Busy busy) {
            ports.deliveries().letGo(node, taken.delivery().id(), taken.run().due(), ports.clocks().real().plus(PATIENCE));
            throw busy;
        } catch (RuntimeException broken) {
            failed(taken, List.of(ExportRefusal.EXPORT_BROKE.refusal()), caller);
            throw broken;
        }
    }

    private void put(Deliveries.PickedUp taken, Optional<Export> export, Caller caller) throws IOException {
        var delivery = taken.delivery();
        var due = taken.run().due();
        var name = delivery.fileName(due);
        var place = new DeliveryFolder.Place(delivery.owner().party(), delivery.terms().kind(), name);
        var token = taken.token().orElseGet(() -> ports.ids().next());
        if (taken.token().isEmpty()) {
            ports.folder().write(place, token, ports.exports().file(export.orElseThrow()).orElseThrow()::forEach);
            if (!ports.deliveries().written(node, delivery.id(), due, token)) {
                ports.folder().discard(place, token);
                return;
            }
        }
        ports.folder().publish(place, token);
        var progress = export.map(Export::progress).orElse(Export.Progress.NONE);
        settle(new SettleRun(delivery.id(), due, Optional.of(new DeliveryRun.Handed(name, progress.rows(), progress.size())), List.of()), caller);
    }

    private void failed(Deliveries.PickedUp taken, List<Refusal> why, Caller caller) {
        settle(new SettleRun(taken.delivery().id(), taken.run().due(), Optional.empty(), why), caller);
    }

    private void settle(SettleRun command, Caller caller) {
        gateway.submit(DeliveryOperations.SETTLE, new Submission<>(caller, Optional.empty(), command, new Origin(Channel.SYSTEM, name())))
                .decision().orThrow();
    }
}
