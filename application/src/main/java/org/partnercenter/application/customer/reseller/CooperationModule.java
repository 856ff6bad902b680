package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.reseller.CooperationEvent;

import java.util.List;

/** Puts invitations and applications together from their ports. */
public final class CooperationModule {

    private final CooperationPorts ports;

    public CooperationModule(CooperationPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new Inviting(ports), new Applying(ports),
                new Deciding(CooperationOperations.APPROVE, CooperationEvent.APPROVE, ports),
                new Deciding(CooperationOperations.REJECT, CooperationEvent.REJECT, ports),
                new Deciding(CooperationOperations.ACCEPT, CooperationEvent.ACCEPT, ports),
                new Deciding(CooperationOperations.DECLINE, CooperationEvent.DECLINE, ports),
                new Deciding(CooperationOperations.WITHDRAW, CooperationEvent.WITHDRAW, ports));
    }

    public BrowseCooperations browse() {
        return new BrowseCooperations(ports);
    }
}
