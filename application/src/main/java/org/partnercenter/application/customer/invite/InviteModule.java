package org.partnercenter.application.customer.invite;

import org.partnercenter.application.customer.MakeAssociations;
import org.partnercenter.application.customer.acquire.OverdueChore;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts inviting customers together from its ports. */
public final class InviteModule {

    private final InvitePorts ports;

    public InviteModule(InvitePorts ports) {
        this.ports = ports;
    }

    /** @param making makes the associations of customers that take invitations up */
    public List<UseCase<?, ?>> useCases(MakeAssociations making) {
        var all = new ArrayList<UseCase<?, ?>>(InvitationMoving.all(ports));
        all.add(new Inviting(ports));
        all.add(new InvitationAccepting(ports, making));
        all.add(new InvitationExpiry(ports.invitations()));
        return all;
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        var clocks = ports.site().clocks();
        return List.of(OverdueChore.of(InviteOperations.EXPIRE, () -> ports.invitations().anyOver(clocks.business()), gateway, platform),
                new ForgetAddresses(ports.invitations(), clocks));
    }

    public BrowseInvitations browse() {
        return new BrowseInvitations(ports);
    }

    public static List<FileKind<?, ?>> files() {
        return InviteFiles.kinds();
    }
}
