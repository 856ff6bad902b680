package org.partnercenter.application.customer.invite;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.customer.invite.Invitation;

/** Forgets where expired invitations were mailed to, once they are not sent again any more. */
final class ForgetAddresses implements Chore {

    private static final int PORTION = 1_000;

    private final Invitations invitations;
    private final Clocks clocks;

    ForgetAddresses(Invitations invitations, Clocks clocks) {
        this.invitations = invitations;
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "forget-invited-addresses";
    }

    @Override
    public boolean doPortion() {
        return invitations.forgetAddresses(clocks.business().minus(Invitation.ADDRESS_KEPT), PORTION) == PORTION;
    }
}
