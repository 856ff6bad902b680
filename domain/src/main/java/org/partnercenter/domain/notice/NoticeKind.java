package org.partnercenter.domain.notice;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Texts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a notice tells. Title and text stand in the bundle beside; the text is made when it is read, in the reader's language. */
public enum NoticeKind {
    CUSTOMER_ASSOCIATED,
    CUSTOMER_LEFT,
    CUSTOMER_CREATION_FAILED,
    CUSTOMER_REPORT_CONFIRMED,
    CUSTOMER_REPORT_REJECTED,
    CUSTOMER_REPORT_EXPIRED,
    INVITATION_ASSOCIATED,
    INVITATION_FAILED,
    INVITATION_EXPIRED,
    MODEL_SWITCHED,
    DISASSOCIATION_SUBMITTED,
    DISASSOCIATION_COMPLETED,
    DISASSOCIATION_REJECTED,
    DISASSOCIATION_WITHDRAWN,
    DISASSOCIATION_EXPIRED,
    DISASSOCIATION_CLOSED,
    SWITCH_SUBMITTED,
    SWITCH_COMPLETED,
    SWITCH_REJECTED,
    SWITCH_WITHDRAWN,
    SWITCH_EXPIRED,
    SWITCH_CLOSED,
    RESELLER_CHANGED,
    RESELLER_REMOVED,
    AUTHORIZATION_REQUESTED,
    AUTHORIZATION_WITHDRAWN,
    AUTHORIZATION_APPROVED,
    AUTHORIZATION_REJECTED,
    AUTHORIZATION_REVOKED,
    AUTHORIZATION_ENDED,
    REAL_NAME_APPLIED,
    REAL_NAME_PASSED,
    REAL_NAME_REFUSED,
    REAL_NAME_PASSED_FOR,
    REAL_NAME_REFUSED_FOR,
    CUSTOMER_ACCOUNT_FROZEN,
    CUSTOMER_RESOURCES_FROZEN,
    CUSTOMER_RESOURCES_UNFROZEN,
    CUSTOMER_UNFROZEN,
    RESELLERS_CUSTOMER_FREEZE_CHANGED,
    RESELLER_INVITATION,
    RESELLER_APPLICATION,
    RESELLER_COOPERATION_AGREED,
    RESELLER_COOPERATION_REFUSED,
    RESELLER_COOPERATION_WITHDRAWN,
    RESELLER_RIGHTS_GRANTED,
    RESELLER_RIGHTS_REVOKED,
    EXCLUSIVE_DISCOUNT_APPROVED,
    EXCLUSIVE_DISCOUNT_REJECTED,
    INDICATOR_FEEDBACK_ANSWERED,
    COUPON_ISSUED,
    COUPON_RECLAIMED,
    ACCOUNT_RECHARGED,
    ACCOUNT_CREDIT_SET,
    MONEY_ALLOCATED,
    MONEY_TAKEN_BACK,
    MONEY_RETURNED,
    MONEY_REFUNDED,
    ORDER_PAYMENT_REJECTED,
    ORDER_PAYMENT_LAPSED,
    DELIVERY_FAILED,
    WEBHOOK_SUSPENDED,
    ACTIVITY_VOUCHER_APPROVED,
    ACTIVITY_VOUCHER_REJECTED,
    OPPORTUNITY_REVIEW_PASSED,
    OPPORTUNITY_VALIDATED,
    OPPORTUNITY_REJECTED,
    OPPORTUNITY_OFFERED,
    OPPORTUNITY_CANCELLED,
    OPPORTUNITY_OFFERINGS_CHANGED,
    OPPORTUNITY_RECALLED,
    OPPORTUNITY_REVIEW_AWAITED,
    OPPORTUNITY_VALIDATION_ENDS_SOON,
    OPPORTUNITY_ANSWER_ENDS_SOON,
    OPPORTUNITY_PROGRESS_AWAITED,
    QUOTA_GRANTED,
    QUOTA_ADJUSTED,
    QUOTA_IN_ADJUSTMENT,
    QUOTA_FROZEN,
    QUOTA_UNFROZEN,
    QUOTA_INVALIDATED,
    QUOTA_PASSED_ON,
    QUOTA_TAKEN_BACK,
    CERTIFICATION_AMOUNT_SENT,
    CERTIFICATION_LOCKED,
    CERTIFICATION_CERTIFIED,
    CERTIFICATION_FAILED,
    CERTIFICATION_LAPSED,
    REVENUE_FINAL,
    REVENUE_FEEDBACK_ANSWERED,
    INCENTIVE_BILLS_GENERATED,
    INCENTIVE_BILLS_CONFIRMED_BY_CLOCK,
    INCENTIVE_BILLS_LAPSED,
    INCENTIVE_BILLS_SENT_BACK,
    INCENTIVE_DISPUTE_ACCEPTED,
    INCENTIVE_DISPUTE_DECLINED,
    PAYOUT_ORDER_CREATE_FAILED,
    PAYOUT_PROCESSING,
    PAYOUT_TO_INVOICE,
    PAYOUT_INVOICE_UNDER_REVIEW,
    PAYOUT_INVOICE_REJECTED,
    PAYOUT_APPROVING,
    PAYOUT_PAYING,
    PAYOUT_COMPLETED,
    PAYOUT_COMPLETED_WITH_ERROR,
    PAYOUT_REJECTED,
    INCENTIVES_LIMITED,
    INCENTIVES_LAPSING,
    INCENTIVES_LAPSED,
    INCENTIVES_MOVED_AWAY,
    INCENTIVES_MOVED_HERE,
    PATH_INVITED,
    PATH_ADVANCED,
    PATH_REJECTED,
    PATH_DEMOTED,
    PROGRAMME_JOINED,
    PROGRAMME_AWAITS_AGREEMENT,
    PROGRAMME_REJECTED,
    PROGRAMME_RENEWED,
    PROGRAMME_LAPSED,
    PROGRAMME_REMOVED,
    DEDICATED_PERSON_APPROVED,
    DEDICATED_PERSON_REJECTED,
    INVOICE_REJECTED,
    INVOICE_SENT_BACK,
    INVOICE_CANCEL_REFUSED,
    INVOICE_CANCELLED,
    INVOICE_MAILED,
    INVOICE_ISSUED,
    INVOICE_RETURN_REFUSED,
    INVOICE_RETURNED,
    INVOICE_RED_LETTER_SENT,
    INVOICE_ASKED_OF_SELLER,
    INVOICE_WITHDRAWAL_ASKED,
    INVOICE_RETURN_ASKED_OF_SELLER,
    PROJECT_INCENTIVE_TAKEN_BACK,
    OPPORTUNITY_INCENTIVE_PUBLICISED,
    OPPORTUNITY_INCENTIVE_REJECTED,
    OPPORTUNITY_INCENTIVE_COMPLETED,
    OPPORTUNITY_INCENTIVE_LAPSED,
    OPPORTUNITY_INCENTIVE_DISQUALIFIED,
    OPPORTUNITY_INCENTIVE_EXCLUDED,
    OPPORTUNITY_INCENTIVE_REVIEW_ENDS_SOON,
    BUSINESS_OPPORTUNITY_OF_RESELLER,
    BENEFIT_APPROVED,
    BENEFIT_TO_INVOICE,
    BENEFIT_REJECTED,
    BENEFIT_TO_BE_PAID,
    BENEFIT_PAID,
    BENEFIT_GENERATED,
    BENEFIT_ENDED,
    BENEFIT_DUE;

    private static final String MODEL = "model";
    private static final String RIGHTS = "rights";
    private static final String FAILURE = "failure";
    private static final String PATH = "path";
    private static final String STAGE = "stage";
    private static final String PROGRAMME = "programme";
    private static final String STATUS = "status";

    public String title(Texts texts, Language language) {
        return texts.name(this, language);
    }

    /** @param facts what the text mentions: ids, amounts, never names; {@code model} is an {@link AssociationType}, {@code rights} are codes of rights,
     *              {@code failure} is a code of why a certification failed;
     *              {@code path}, {@code stage} and {@code programme} are codes of these; {@code status} tells where a benefit application stands */
    public String text(Texts texts, Map<String, String> facts, Language language) {
        var told = new HashMap<>(facts);
        told.computeIfPresent(MODEL, (fact, type) -> texts.name(AssociationType.valueOf(type), language));
        told.computeIfPresent(RIGHTS, (fact, codes) -> Arrays.stream(codes.split(", "))
                .map(code -> texts.find("ResellerRight." + code, language).orElse(code)).collect(Collectors.joining(", ")));
        told.computeIfPresent(FAILURE, (fact, code) -> texts.find("FailureKind." + code, language).orElse(code));
        told.computeIfPresent(PATH, (fact, code) -> texts.find("DevelopmentPath." + code, language).orElse(code));
        told.computeIfPresent(STAGE, (fact, code) -> texts.find("PathStage." + code, language).orElse(code));
        told.computeIfPresent(PROGRAMME, (fact, code) -> texts.find("Programme." + code, language).orElse(code));
        told.computeIfPresent(STATUS, (fact, code) -> texts.find("BenefitStatus." + code, language).orElse(code));
        return texts.say("NoticeKind." + name() + ".text", told, language);
    }
}
