package org.partnercenter.application.customer.invite;

import org.partnercenter.application.customer.acquire.CloseOverdue;
import org.partnercenter.application.customer.acquire.ClosedOverdue;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about invitations. */
public final class InviteOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    private static final Set<PartyKind> CUSTOMERS = Set.of(PartyKind.CUSTOMER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> ACQUIRE = Set.of(PermissionItem.CUSTOMERS_ACQUIRE);
    private static final Set<PermissionItem> CHANGE = Set.of(PermissionItem.ASSOCIATION_CHANGE);

    public static final Operation<Invite, Invitation> INVITE =
            new Operation<>("invitation", Invite.class, Invitation.class, PARTNERS, ACQUIRE);
    public static final Operation<MoveInvitation, Invitation> RESEND = move("invitation-resend");
    public static final Operation<MoveInvitation, Invitation> WITHDRAW = move("invitation-withdraw");
    public static final Operation<AcceptInvitation, Invitation> ACCEPT =
            new Operation<>("invitation-accept", AcceptInvitation.class, Invitation.class, CUSTOMERS, CHANGE);
    static final Operation<CloseOverdue, ClosedOverdue> EXPIRE =
            new Operation<>("invitation-expire", CloseOverdue.class, ClosedOverdue.class, PLATFORM, Set.of());

    static final Operation<InvitationFilter, Invitation> PARTNER_INVITATIONS =
            new Operation<>("partner-invitations", InvitationFilter.class, Invitation.class, PARTNERS, ACQUIRE);
    static final Operation<InvitationFilter, Invitation> PLATFORM_INVITATIONS = new Operation<>("platform-invitations",
            InvitationFilter.class, Invitation.class, PLATFORM, Set.of(PermissionItem.ASSOCIATIONS_VIEW));
    static final Operation<AcceptInvitation, InvitationView> LOOK =
            new Operation<>("invitation-look", AcceptInvitation.class, InvitationView.class, CUSTOMERS, CHANGE);

    private InviteOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(PARTNER_INVITATIONS, PLATFORM_INVITATIONS, LOOK);
    }

    private static Operation<MoveInvitation, Invitation> move(String name) {
        return new Operation<>(name, MoveInvitation.class, Invitation.class, PARTNERS, ACQUIRE);
    }
}
