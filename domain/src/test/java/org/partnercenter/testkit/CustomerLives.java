package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.CUSTOMER;
import static org.partnercenter.testkit.Sample.NOW;
import static org.partnercenter.testkit.Sample.PARTNER;
import static org.partnercenter.testkit.Sample.RESELLER;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationEvent;
import org.partnercenter.domain.customer.AssociationId;
import org.partnercenter.domain.customer.AssociationStatus;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CreationEvent;
import org.partnercenter.domain.customer.acquire.CreationStatus;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportEvent;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.domain.customer.freeze.FreezeId;
import org.partnercenter.domain.customer.freeze.FreezeStanding;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.customer.freeze.Freezing;
import org.partnercenter.domain.customer.invite.Invitation;
import org.partnercenter.domain.customer.invite.InvitationChannel;
import org.partnercenter.domain.customer.invite.InvitationEvent;
import org.partnercenter.domain.customer.invite.InvitationId;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.customer.invite.Offer;
import org.partnercenter.domain.customer.leave.ChangeDraft;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequest;
import org.partnercenter.domain.customer.leave.ChangeRequestEvent;
import org.partnercenter.domain.customer.leave.ChangeRequestId;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.Circumstances;
import org.partnercenter.domain.customer.leave.LeaveGuards;
import org.partnercenter.domain.customer.leave.Side;
import org.partnercenter.domain.customer.reseller.Candidate;
import org.partnercenter.domain.customer.reseller.Cooperation;
import org.partnercenter.domain.customer.reseller.CooperationEvent;
import org.partnercenter.domain.customer.reseller.CooperationId;
import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.customer.reseller.GrantEvent;
import org.partnercenter.domain.customer.reseller.GrantId;
import org.partnercenter.domain.customer.reseller.GrantStatus;
import org.partnercenter.domain.customer.reseller.ResellerGrant;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.customer.reseller.RightsOfReseller;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Medium;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How customers come and go, and how parties become resellers. */
public final class CustomerLives {

    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Instant MUCH_LATER = NOW.plus(Duration.ofDays(60));
    private static final Instant UNTIL = NOW.plusSeconds(3600);
    private static final CustomerReport.Reporter BY = new CustomerReport.Reporter(PARTNER, Optional.empty());
    private static final Candidate FIT = new Candidate(Optional.of(PartyKind.CUSTOMER), Optional.empty(), false, true, false,
            Optional.of(PartyKind.DISTRIBUTOR), false);

    private CustomerLives() {
    }

    /** Of {@link Sample#CUSTOMER} with {@link Sample#PARTNER}, in the resale model. */
    public static Life<Association, AssociationStatus, AssociationEvent> association() {
        return Life.of(AssociationStatus.class, AssociationEvent.class, Association::status, List.of(associated()), (of, event) -> switch (event) {
            case ASSOCIATE -> Decision.granted(of);
            case DISASSOCIATE -> of.disassociate(LATER);
            case SWITCH_MODEL -> of.switchModel(AssociationType.REFERRAL, new AssociationId("next"), LATER).map(Association.Change::ended);
            case TRANSFER_RESELLER -> of.transferTo(Optional.of(RESELLER), new AssociationId("next"), LATER).map(Association.Change::ended);
        });
    }

    private static Association associated() {
        return new Association(new AssociationId("association"), CUSTOMER, PARTNER, Optional.empty(), AssociationType.RESALE, NOW.minusSeconds(60), true,
                Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A customer that the partner has created. */
    public static Life<CreatedCustomer, CreationStatus, CreationEvent> creation() {
        return Life.of(CreationStatus.class, CreationEvent.class, CreatedCustomer::status,
                List.of(CreatedCustomer.pending(CUSTOMER, BY, AssociationType.RESALE, new XAccount("x-1", "shop"), false, NOW)), (of, event) -> switch (event) {
            case CREATE -> Decision.granted(of);
            case ASSOCIATE -> of.associate(LATER);
            case FAIL -> of.fail(List.of(AcquireRefusal.PARTNER_FROZEN.refusal()), LATER);
        });
    }

    /** That the partner wants to win the customer. */
    public static Life<CustomerReport, ReportStatus, ReportEvent> report() {
        var free = new AssociationEligibility(CUSTOMER, Set.of(), NOW, false, false, AssociationEligibility.Reported.BY_NOBODY, PartnerStanding.good());
        return Life.of(ReportStatus.class, ReportEvent.class, CustomerReport::status,
                List.of(CustomerReport.submit(new ReportId("report"), BY, free, 0, SITE, NOW).orThrow()), (of, event) -> switch (event) {
            case REPORT -> Decision.granted(of);
            case CONFIRM -> of.confirm(SITE, LATER);
            case REJECT -> of.reject(LATER);
            case CANCEL -> of.cancel(LATER);
            case ASSOCIATE -> of.associate(LATER);
            case EXPIRE -> of.expire(MUCH_LATER);
        });
    }

    /** Sent by mail. */
    public static Life<Invitation, InvitationStatus, InvitationEvent> invitation() {
        var offer = new Offer(BY, AssociationType.RESALE, InvitationChannel.MAIL, Optional.of(new Receiver(Medium.MAIL, "a@b.example")), Language.EN_US,
                Optional.empty());
        var free = new Invitation.Surroundings(0, false, PartnerStanding.good(), true);
        return Life.of(InvitationStatus.class, InvitationEvent.class, Invitation::status,
                List.of(Invitation.send(new InvitationId("invitation"), offer, free, NOW).orThrow()), (of, event) -> switch (event) {
            case INVITE -> Decision.granted(of);
            case ASSOCIATE -> of.associate(CUSTOMER, LATER);
            case FAIL -> of.fail(CUSTOMER, List.of(AcquireRefusal.CUSTOMER_FINANCE_HOSTED.refusal("customer_id", CUSTOMER)), LATER);
            case EXPIRE -> of.expire(MUCH_LATER);
            case WITHDRAW -> of.withdraw(LATER);
            case RESEND -> of.resend(PartnerStanding.good(), LATER);
        });
    }

    /** A wish of either side to part, or to go on in the other model. */
    public static Life<ChangeRequest, ChangeRequestStatus, ChangeRequestEvent> changeRequest(ChangeKind kind) {
        return Life.of(ChangeRequestStatus.class, ChangeRequestEvent.class, ChangeRequest::status,
                List.of(asked(kind, Side.PARTNER), asked(kind, Side.CUSTOMER)), (of, event) -> switch (event) {
            case PARTNER_SUBMITS, CUSTOMER_SUBMITS -> Decision.granted(of);
            case CUSTOMER_APPROVES -> approved(of, Side.CUSTOMER);
            case PARTNER_APPROVES -> approved(of, Side.PARTNER);
            case CUSTOMER_REJECTS -> of.reject(Side.CUSTOMER, Optional.empty(), LATER);
            case PARTNER_REJECTS -> of.reject(Side.PARTNER, Optional.empty(), LATER);
            case PARTNER_WITHDRAWS -> of.withdraw(Side.PARTNER, LATER);
            case CUSTOMER_WITHDRAWS -> of.withdraw(Side.CUSTOMER, LATER);
            case EXPIRE -> of.expire(UNTIL);
            case ASSOCIATION_CHANGED -> of.close(LATER);
        });
    }

    private static ChangeRequest asked(ChangeKind kind, Side by) {
        var around = new Circumstances(Set.of(), PartnerStanding.good(), false, Optional.empty(), Optional.empty(), List.of());
        var target = kind == ChangeKind.SWITCH ? Optional.of(AssociationType.REFERRAL) : Optional.<AssociationType>empty();
        return new ChangeDraft(new ChangeRequestId("request"), by, target, Optional.of("Moving on."), true)
                .submit(associated(), new LeaveGuards(kind, associated(), around, SITE), Optional.of(UNTIL), NOW).orThrow();
    }

    private static Decision<ChangeRequest> approved(ChangeRequest request, Side by) {
        return request.approve(by, Optional.of(associated()), PartnerStanding.good(), new AssociationId("next"), LATER).map(ChangeRequest.Completion::request);
    }

    /** Of {@link Sample#PARTNER} as the distributor with {@link Sample#RESELLER}. */
    public static Life<Cooperation, CooperationStatus, CooperationEvent> cooperation() {
        return Life.of(CooperationStatus.class, CooperationEvent.class, Cooperation::status,
                List.of(Cooperation.invite(new CooperationId("cooperation"), PARTNER, RESELLER, FIT, NOW).orThrow(),
                        Cooperation.apply(new CooperationId("cooperation"), PARTNER, RESELLER, FIT, NOW).orThrow()), (of, event) -> switch (event) {
            case INVITE, APPLY -> Decision.granted(of);
            case ACCEPT, DECLINE -> of.on(event, RESELLER, FIT, LATER);
            case APPROVE, REJECT -> of.on(event, PARTNER, FIT, LATER);
            case WITHDRAW -> of.on(event, of.whoAsked(), FIT, LATER);
            case LAPSE -> of.isOpen() ? Decision.granted(of.lapse(MUCH_LATER)) : Decision.granted(of);
        });
    }

    /** What the partner has frozen of its customer; nothing, as long as it is not frozen. */
    public static Life<Optional<CustomerFreeze>, FreezeState, FreezeEvent> freeze() {
        return Life.of(FreezeState.class, FreezeEvent.class, CustomerLives::stateOf, List.of(Optional.empty()), (of, event) -> event == FreezeEvent.LEAVE_KEEPER
                ? Decision.granted(Optional.empty())
                : new Freezing(associated(), PARTNER, true, of, new FreezeStanding(AssociationType.RESALE, stateOf(of), FreezeState.NOT_FROZEN, PartnerStanding.good(),
                        false)).on(new CustomerFreeze.Step(LATER, PARTNER, event, Optional.of("Arrears.")), new FreezeId("freeze")).map(Freezing.Change::begun));
    }

    private static FreezeState stateOf(Optional<CustomerFreeze> freeze) {
        return freeze.map(CustomerFreeze::state).orElse(FreezeState.NOT_FROZEN);
    }

    /** A right that the distributor gives its reseller. */
    public static Life<ResellerGrant, GrantStatus, GrantEvent> grant(ResellerRight right) {
        var none = new RightsOfReseller(PARTNER, RESELLER, Map.of());
        var given = none.grant(Set.of(right), () -> new GrantId("grant"), NOW).orThrow();
        return Life.of(GrantStatus.class, GrantEvent.class, ResellerGrant::status, given, (of, event) -> switch (event) {
            case GRANT -> Decision.granted(of);
            case REVOKE -> none.with(List.of(of)).revoke(Set.of(right), LATER).map(taken -> taken.get(0));
        });
    }
}
