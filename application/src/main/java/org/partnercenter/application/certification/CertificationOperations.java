package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about business information. */
public final class CertificationOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.BUSINESS_INFO_VIEW);
    private static final Set<PermissionItem> KEEP = Set.of(PermissionItem.BUSINESS_INFO_SUBMIT);
    private static final Set<PermissionItem> REVIEWING = Set.of(PermissionItem.BUSINESS_INFO_REVIEW);
    private static final Set<PermissionItem> REVEALING = Set.of(PermissionItem.PERSONAL_DATA_REVEAL);

    public static final Operation<SubmitBusinessInfo, CertificationStep> SUBMIT = partners("business-information-submit", SubmitBusinessInfo.class);
    public static final Operation<EnterAmount, CertificationStep> ENTER = partners("business-information-amount-enter", EnterAmount.class);
    public static final Operation<SendAmountAgain, CertificationStep> SEND_AGAIN = partners("business-information-amount-again",
            SendAmountAgain.class);
    public static final Operation<EditFinanceContact, CertificationStep> CONTACT = partners("business-information-contact-edit",
            EditFinanceContact.class);
    public static final Operation<ReviewBusinessInfo, CertificationStep> REVIEW = platforms("business-information-review",
            ReviewBusinessInfo.class);
    public static final Operation<RecordTransfer, CertificationStep> TRANSFER = platforms("business-information-transfer-record",
            RecordTransfer.class);
    public static final Operation<UnlockCertification, CertificationStep> UNLOCK = platforms("business-information-unlock",
            UnlockCertification.class);
    public static final Operation<LapseCertification, CertificationStep> LAPSE = platforms("business-information-lapse",
            LapseCertification.class);
    public static final Operation<MigrateSigningEntity, SigningEntityMigrated> MIGRATE = new Operation<>("signing-entity-migrate",
            MigrateSigningEntity.class, SigningEntityMigrated.class, PLATFORM, REVIEWING);

    /** A partner's own, plain; for the audit trail to know. */
    public static final Operation<RevealBusinessInfo, BusinessInfoRevealed> REVEAL_OWN = new Operation<>("business-information-reveal",
            RevealBusinessInfo.class, BusinessInfoRevealed.class, PARTNERS, REVEALING);
    /** Any partner's, plain; for the audit trail to know. */
    public static final Operation<RevealBusinessInfo, BusinessInfoRevealed> REVEAL = new Operation<>("business-information-review-reveal",
            RevealBusinessInfo.class, BusinessInfoRevealed.class, PLATFORM, REVIEWING);
    /** The amount, for who sends it; for the audit trail to know. */
    public static final Operation<RevealTransfer, TransferRevealed> REVEAL_TRANSFER = new Operation<>("business-information-transfer-reveal",
            RevealTransfer.class, TransferRevealed.class, PLATFORM, REVIEWING);

    static final Operation<PartyId, Certification> OWN = new Operation<>("business-information", PartyId.class, Certification.class, PARTNERS,
            VIEW);
    static final Operation<CertificationStatus, Certification> REVIEWS = new Operation<>("business-information-reviews",
            CertificationStatus.class, Certification.class, PLATFORM, REVIEWING);

    private CertificationOperations() {
    }

    private static <C> Operation<C, CertificationStep> partners(String name, Class<C> command) {
        return new Operation<>(name, command, CertificationStep.class, PARTNERS, KEEP);
    }

    private static <C> Operation<C, CertificationStep> platforms(String name, Class<C> command) {
        return new Operation<>(name, command, CertificationStep.class, PLATFORM, REVIEWING);
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(OWN, REVIEWS);
    }
}
