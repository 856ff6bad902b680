package org.partnercenter.application.customer.reseller;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Puts this part of the capability together from its ports. */
public final class ResellerModule {

    /** What it needs of the outside. */
    public record Ports(ResellerGrants grants, Associations associations, KnownParties parties, Ids ids) {
    }

    private final Ports ports;

    public ResellerModule(Ports ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(
                new CustomerMoving(ports.associations(), ports.parties(), ports.ids()),
                new RightsChanging(ResellerOperations.GRANT_RIGHTS, ports.grants(), ports.parties(), ports.ids()),
                new RightsChanging(ResellerOperations.REVOKE_RIGHTS, ports.grants(), ports.parties(), ports.ids()));
    }

    public BrowseResellers browse() {
        return new BrowseResellers(ports.grants(), ports.parties());
    }

    public ResellerRights rights() {
        return ports.grants();
    }
}
