package org.partnercenter.application.export.delivery;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts regular deliveries together from their ports. */
public final class DeliveryModule {

    /** How many files are begun at a time. A delivery whose next file is due, too, comes again at once. */
    private static final int FILES = 100;

    private final DeliveryPorts ports;

    public DeliveryModule(DeliveryPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new DeliverySubscribing(ports), new DeliverySwitchingOff(ports), new RunBeginning(ports), new RunSettling(ports));
    }

    public BrowseDeliveries browse() {
        return new BrowseDeliveries(ports);
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public Chore beginning(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return new PortionChore<>(DeliveryOperations.BEGIN, new BeginRuns(FILES), () -> ports.deliveries().anyDue(ports.clocks().business()),
                begun -> begun.count() > 0, gateway, platform);
    }

    /** @param node this node, by a name that outlives its restarts */
    public Chore handingOver(Gateway gateway, Supplier<Optional<Caller>> platform, String node) {
        return new HandOver(ports, gateway, platform, node);
    }
}
