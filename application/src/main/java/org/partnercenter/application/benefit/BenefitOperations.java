package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about benefits. */
public final class BenefitOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.BENEFITS_VIEW);
    private static final Set<PermissionItem> APPLYING = Set.of(PermissionItem.BENEFITS_APPLY);
    private static final Set<PermissionItem> REVIEWING = Set.of(PermissionItem.BENEFITS_REVIEW);
    private static final Set<PermissionItem> PAYING = Set.of(PermissionItem.BENEFITS_PAY);

    public static final Operation<ApplyForBenefit, BenefitStep> APPLY = new Operation<>("benefit-apply", ApplyForBenefit.class, BenefitStep.class,
            PARTNERS, APPLYING);
    /** A partner's steps. */
    public static final Operation<MoveBenefit, BenefitStep> STEP = new Operation<>("benefit-step", MoveBenefit.class, BenefitStep.class, PARTNERS,
            APPLYING);
    /** The vendor approves or rejects. */
    public static final Operation<MoveBenefit, BenefitStep> REVIEW = new Operation<>("benefit-review", MoveBenefit.class, BenefitStep.class,
            PLATFORM, REVIEWING);
    /** The vendor has paid. */
    public static final Operation<MoveBenefit, BenefitStep> PAY = new Operation<>("benefit-pay", MoveBenefit.class, BenefitStep.class, PLATFORM,
            PAYING);
    public static final Operation<SetAllowance, Allowance> ALLOW = new Operation<>("benefit-allowance-set", SetAllowance.class, Allowance.class,
            PLATFORM, REVIEWING);
    /** A partner says something. */
    public static final Operation<CommentOnBenefit, BenefitComment> COMMENT = new Operation<>("benefit-comment", CommentOnBenefit.class,
            BenefitComment.class, PARTNERS, APPLYING);
    /** The vendor says something. */
    public static final Operation<CommentOnBenefit, BenefitComment> ANSWER = new Operation<>("benefit-answer", CommentOnBenefit.class,
            BenefitComment.class, PLATFORM, REVIEWING);

    static final Operation<BenefitUpkeep.EndOverdue, BenefitUpkeep.Done> END = new Operation<>("benefit-end", BenefitUpkeep.EndOverdue.class,
            BenefitUpkeep.Done.class, PLATFORM, Set.of());
    static final Operation<BenefitUpkeep.TellOfDeadlines, BenefitUpkeep.Done> TELL = new Operation<>("benefit-deadlines-tell",
            BenefitUpkeep.TellOfDeadlines.class, BenefitUpkeep.Done.class, PLATFORM, Set.of());

    static final Operation<BenefitUpkeep.MakeFunds, BenefitUpkeep.Done> MAKE = new Operation<>("benefit-funds-make",
            BenefitUpkeep.MakeFunds.class, BenefitUpkeep.Done.class, PLATFORM, Set.of());

    static final Operation<BenefitFilter, BenefitApplication> LIST = new Operation<>("benefit-applications", BenefitFilter.class,
            BenefitApplication.class, PARTNERS, VIEW);
    static final Operation<BenefitFilter, BenefitApplication> REVIEWS = new Operation<>("benefit-reviews", BenefitFilter.class,
            BenefitApplication.class, PLATFORM, Set.of(PermissionItem.BENEFITS_REVIEW, PermissionItem.BENEFITS_PAY));
    static final Operation<ApplicationNo, Allowance> ALLOWANCES = new Operation<>("benefit-allowances", ApplicationNo.class, Allowance.class,
            PARTNERS, VIEW);

    private BenefitOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(LIST, REVIEWS, ALLOWANCES);
    }
}
