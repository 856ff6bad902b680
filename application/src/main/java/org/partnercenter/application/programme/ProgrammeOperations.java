package org.partnercenter.application.programme;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.Feature;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PersonId;

import java.util.List;
import java.util.Set;

/** What can be asked about programmes and paths. */
public final class ProgrammeOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.PROGRAMMES_VIEW);
    private static final Set<PermissionItem> APPLYING = Set.of(PermissionItem.PROGRAMMES_APPLY);
    private static final Set<PermissionItem> MANAGING = Set.of(PermissionItem.PROGRAMMES_MANAGE);
    private static final Set<PermissionItem> REVEALING = Set.of(PermissionItem.PERSONAL_DATA_REVEAL);

    public static final Operation<JoinNetwork, NetworkJoined> JOIN_NETWORK = partners("network-join", JoinNetwork.class, NetworkJoined.class);
    public static final Operation<OnOwnPath, PathStep> SELECT = partners("path-select", OnOwnPath.class, PathStep.class);
    public static final Operation<OnOwnPath, PathStep> APPLY = partners("path-apply", OnOwnPath.class, PathStep.class);
    public static final Operation<OnOwnPath, PathStep> LEAVE = partners("path-leave", OnOwnPath.class, PathStep.class);
    public static final Operation<JoinProgramme, MembershipStep> JOIN = partners("programme-join", JoinProgramme.class, MembershipStep.class);
    public static final Operation<LeaveProgramme, MembershipStep> QUIT = partners("programme-leave", LeaveProgramme.class, MembershipStep.class);
    public static final Operation<RegisterPerson, PersonStep> REGISTER = partners("dedicated-person-register", RegisterPerson.class,
            PersonStep.class);
    public static final Operation<ChangePerson, PersonStep> CHANGE_PERSON = partners("dedicated-person-change", ChangePerson.class,
            PersonStep.class);
    public static final Operation<RemovePerson, PersonStep> REMOVE_PERSON = partners("dedicated-person-remove", RemovePerson.class,
            PersonStep.class);

    public static final Operation<InviteToPath, PathStep> INVITE = platforms("path-invite", InviteToPath.class, PathStep.class);
    public static final Operation<ReviewPath, PathStep> REVIEW_PATH = platforms("path-review", ReviewPath.class, PathStep.class);
    public static final Operation<DemoteOnPath, PathStep> DEMOTE = platforms("path-demote", DemoteOnPath.class, PathStep.class);
    public static final Operation<ReviewMembership, MembershipStep> REVIEW = platforms("programme-review", ReviewMembership.class,
            MembershipStep.class);
    public static final Operation<SignAgreement, MembershipStep> SIGN = platforms("programme-agreement-sign", SignAgreement.class,
            MembershipStep.class);
    public static final Operation<AdmitMember, MembershipStep> ADMIT = platforms("programme-admit", AdmitMember.class, MembershipStep.class);
    public static final Operation<RenewMembership, MembershipStep> RENEW = platforms("programme-renew", RenewMembership.class,
            MembershipStep.class);
    public static final Operation<RemoveMember, MembershipStep> REMOVE = platforms("programme-remove", RemoveMember.class, MembershipStep.class);
    public static final Operation<DefineLabel, LabelKind> DEFINE = platforms("competency-label-define", DefineLabel.class, LabelKind.class);
    public static final Operation<GrantLabel, LabelStep> GRANT = platforms("competency-label-grant", GrantLabel.class, LabelStep.class);
    public static final Operation<WithdrawLabel, LabelStep> WITHDRAW = platforms("competency-label-withdraw", WithdrawLabel.class,
            LabelStep.class);
    public static final Operation<ReviewPerson, PersonStep> REVIEW_PERSON = platforms("dedicated-person-review", ReviewPerson.class,
            PersonStep.class);

    /** A partner's own people, plain; for the audit trail to know. */
    public static final Operation<RevealPerson, PersonRevealed> REVEAL_OWN = new Operation<>("dedicated-person-reveal", RevealPerson.class,
            PersonRevealed.class, PARTNERS, REVEALING);
    /** Any partner's people, plain; for the audit trail to know. */
    public static final Operation<RevealPerson, PersonRevealed> REVEAL = platforms("dedicated-person-review-reveal", RevealPerson.class,
            PersonRevealed.class);

    static final Operation<LapseMemberships, MembershipsLapsed> LAPSE = platforms("programme-lapse", LapseMemberships.class,
            MembershipsLapsed.class);

    static final Operation<PartyId, NetworkStanding> OWN = new Operation<>("programmes", PartyId.class, NetworkStanding.class, PARTNERS, VIEW);
    static final Operation<Feature, Feature> GATES = new Operation<>("programme-gates", Feature.class, Feature.class, PARTNERS, VIEW);
    static final Operation<PersonId, DedicatedPerson> PEOPLE = new Operation<>("dedicated-people", PersonId.class, DedicatedPerson.class, PARTNERS,
            VIEW);
    static final Operation<PartyId, NetworkStanding> STANDINGS = platforms("platform-programmes", PartyId.class, NetworkStanding.class);
    static final Operation<PersonId, DedicatedPerson> ALL_PEOPLE = platforms("platform-dedicated-people", PersonId.class, DedicatedPerson.class);
    static final Operation<String, LabelKind> LABELS = platforms("competency-labels", String.class, LabelKind.class);

    private ProgrammeOperations() {
    }

    private static <C, R> Operation<C, R> partners(String name, Class<C> command, Class<R> result) {
        return new Operation<>(name, command, result, PARTNERS, APPLYING);
    }

    private static <C, R> Operation<C, R> platforms(String name, Class<C> command, Class<R> result) {
        return new Operation<>(name, command, result, PLATFORM, MANAGING);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OWN, GATES, PEOPLE, STANDINGS, ALL_PEOPLE, LABELS);
    }
}
