package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.RealNameState;

import java.util.List;
import java.util.Set;

/** What can be asked about real-name authentication. Applying is for solution providers and distributors (RNA-01). */
public final class RealNameOperations {

    private static final Set<PartyKind> SELLERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> VENDOR = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> SYNC = Set.of(PermissionItem.REAL_NAME_SYNC);
    private static final Set<PermissionItem> REVIEWING = Set.of(PermissionItem.REAL_NAME_REVIEW);

    public static final Operation<Apply, Applied> APPLY_ENTERPRISE = new Operation<>("real-name-enterprise-apply", Apply.class,
            Applied.class, SELLERS, SYNC);
    public static final Operation<Apply, Applied> CHANGE_ENTERPRISE = new Operation<>("real-name-enterprise-change", Apply.class,
            Applied.class, SELLERS, SYNC);
    public static final Operation<Apply, Applied> APPLY_INDIVIDUAL = new Operation<>("real-name-individual-apply", Apply.class,
            Applied.class, SELLERS, SYNC);

    /** The platform's decision (RNA-12). */
    public static final Operation<Review, Reviewed> REVIEW = new Operation<>("real-name-review", Review.class, Reviewed.class, VENDOR,
            REVIEWING);
    /** Plain values of what was applied with, for the audit trail to know (RNA-14). */
    public static final Operation<RevealApplication, RevealedApplication> REVEAL = new Operation<>("real-name-review-reveal",
            RevealApplication.class, RevealedApplication.class, VENDOR, REVIEWING);
    /** A look at an attachment, for the audit trail to know. */
    public static final Operation<ReadAttachment, ReadableAttachment> READ_ATTACHMENT = new Operation<>("real-name-attachment-read",
            ReadAttachment.class, ReadableAttachment.class, VENDOR, REVIEWING);
    /** Whether review takes applications at all (RNA-09). */
    public static final Operation<SwitchIntake, IntakeSwitched> SWITCH_INTAKE = new Operation<>("real-name-intake-switch",
            SwitchIntake.class, IntakeSwitched.class, VENDOR, REVIEWING);

    static final Operation<PartyId, Application> RESULT = new Operation<>("real-name-result", PartyId.class, Application.class,
            SELLERS, SYNC);
    static final Operation<ApplicationFilter, Application> APPLICATIONS = new Operation<>("real-name-applications",
            ApplicationFilter.class, Application.class, SELLERS, SYNC);
    static final Operation<PartyId, Application> ELIGIBILITY = new Operation<>("real-name-eligibility", PartyId.class,
            Application.class, SELLERS, SYNC);
    static final Operation<PartyId, RealNameState> STATUS = new Operation<>("real-name-status", PartyId.class, RealNameState.class,
            Set.of(PartyKind.CUSTOMER), Set.of());
    static final Operation<ApplicationFilter, Application> REVIEWS = new Operation<>("real-name-reviews", ApplicationFilter.class,
            Application.class, VENDOR, REVIEWING);
    static final Operation<Void, IntakeSwitched> INTAKE = new Operation<>("real-name-intake", Void.class, IntakeSwitched.class,
            VENDOR, REVIEWING);

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(RESULT, APPLICATIONS, ELIGIBILITY, STATUS, REVIEWS, INTAKE);
    }

    private RealNameOperations() {
    }
}
