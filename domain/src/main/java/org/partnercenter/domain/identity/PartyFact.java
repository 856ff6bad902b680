package org.partnercenter.domain.identity;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be recorded about a party because only the vendor knows it, or because it has no owner yet. A fact that is not
 * recorded, or not valid now, does not hold.
 */
public enum PartyFact {
    /** A finance-hosted enterprise member (CPN-11); the value names its master account. */
    FINANCE_HOSTED_MEMBER("finance-hosted-member", Content.PARTY),
    /** A member whose cash coupons may be given to its master account (CPN-11). */
    CASH_COUPON_WHITE_LISTED("cash-coupon-white-listed", Content.NOTHING),
    /** A partner that uses its coupons itself (CPN-12). */
    COUPON_OWN_USE("coupon-own-use", Content.NOTHING),
    /** A reseller that is leaving its distributor (HIE-09). */
    LEAVING_DISTRIBUTOR("leaving-distributor", Content.NOTHING),
    /** Has joined the reseller programme, and may become the reseller of a distributor (HIE-01). */
    RESELLER_PROGRAMME("reseller-programme", Content.NOTHING),
    CONSUMER_CLOUD_USER("consumer-cloud-user", Content.NOTHING),
    REWARD_PROMOTION_MEMBER("reward-promotion-member", Content.NOTHING),
    SPECIAL_CONTRACT("special-contract", Content.NOTHING),
    DIRECT_CONTRACT("direct-contract", Content.NOTHING),
    RESERVED_INSTANCE("reserved-instance", Content.NOTHING),
    INVOICE_DEBT("invoice-debt", Content.NOTHING),
    OVERDUE_BILLS("overdue-bills", Content.NOTHING),
    ENTERPRISE_MEMBER("enterprise-member", Content.NOTHING),
    REGISTERED_ON_OTHER_SITE("registered-on-other-site", Content.NOTHING),
    /** Is, or has applied to be, a solution provider or a reseller (ASC-06). */
    PARTNER_OR_APPLICANT("partner-or-applicant", Content.NOTHING),
    /** Reported (报备) by the vendor's own sales (ASC-06). */
    REPORTED_BY_VENDOR("reported-by-vendor", Content.NOTHING),
    /** Has spent cash before (ASC-06, ASC-08). */
    CASH_CONSUMPTION("cash-consumption", Content.NOTHING),
    STORED_VALUE_CARD("stored-value-card", Content.NOTHING),
    CREDIT_ACCOUNT("credit-account", Content.NOTHING),
    BONUS_BALANCE("bonus-balance", Content.NOTHING),
    /** An enterprise master that has independent-accounting members (ASC-07, ASC-22). */
    INDEPENDENT_MEMBERS("independent-members", Content.NOTHING),
    /** Is itself an independent-accounting member (ASC-22). */
    INDEPENDENT_MEMBER("independent-member", Content.NOTHING),
    /** Has orders that wait for the partner to pay (ASC-23, ASC-25). */
    ORDERS_AWAITING_PARTNER("orders-awaiting-partner", Content.NOTHING),
    /** In arrears (ASC-26). */
    ARREARS("arrears", Content.NOTHING),
    /** A partner support plan or a service support plan is in force (ASC-24, ASC-26). */
    SUPPORT_PLAN("support-plan", Content.NOTHING),
    /** Holds unused pick-up vouchers (ASC-26). */
    PICKUP_VOUCHERS("pick-up-vouchers", Content.NOTHING),
    /** Days of grace before pay-per-use resources are frozen (ASC-13): 0 to 9999. */
    GRACE_DAYS("grace-days", Content.NUMBER),
    /** Whether it counts as a new small or medium-sized customer; absent = not determined. */
    NEW_SMB_CUSTOMER("new-smb-customer", Set.of("Y", "N")),
    /** What a partner calls the platform it runs, {@code xaccount_type} on the wire (AUT-15): 1 to 64 visible characters. */
    PLATFORM_ID("platform-id", Content.NAME),
    /** A partner that may not use the reseller model, and so may none of its resellers (ASC-10). */
    RESALE_BARRED("resale-barred", Content.NOTHING),
    /** The entity of the vendor that the customer has its contract with (CPN-33): 1 to 64 visible characters; true from its recording on. */
    SIGNING_ENTITY("signing-entity", Content.NAME),
    /** A partner in the marketplace sales programme (EXD-01). */
    MARKETPLACE_PROGRAMME("marketplace-programme", Content.NOTHING),
    /** A partner whose business information is certified (EXD-01). */
    BUSINESS_CERTIFIED("business-certified", Content.NOTHING),
    /** A partner whose revenue counts for another account (INC-09); the value names that one. */
    REVENUE_MERGED_INTO("revenue-merged-into", Content.PARTY),
    /** A partner that has not joined the solution-provider plan: what its customers consume is no revenue (INC-09). */
    OUTSIDE_SOLUTION_PROVIDER_PLAN("outside-solution-provider-plan", Content.NOTHING),
    /** A reseller whose certification has lapsed: what its customers consume is no revenue (INC-09). */
    RESELLER_CERTIFICATION_LAPSED("reseller-certification-lapsed", Content.NOTHING),
    /** A partner that is not in its plan any more, from the day its plan identity lapsed (INC-24). */
    PLAN_LAPSED("plan-lapsed", Content.NOTHING),
    /** By what the company is registered: accounts with the same value are of one company (INC-26). 1 to 64 visible characters. */
    COMPANY_REGISTRATION("company-registration", Content.NAME),
    /** A partner with a software solution, be it an advanced one (PRG-03). */
    SOFTWARE_SOLUTION("software-solution", Content.NOTHING),
    /** A partner that has had test coupons (PRG-03). */
    TEST_COUPON("test-coupon", Content.NOTHING),
    /** A partner that has had exam vouchers (PRG-03). */
    EXAM_VOUCHER("exam-voucher", Content.NOTHING),
    /** A partner with records of market development funds (PRG-03). */
    MDF_RECORD("mdf-record", Content.NOTHING),
    /** A partner with records of full-time headcount incentives (PRG-03). */
    FH_RECORD("fh-record", Content.NOTHING),
    /** A partner with records of delivery support (PRG-03). */
    DELIVERY_SUPPORT_RECORD("delivery-support-record", Content.NOTHING),
    /** Own opportunities delivered in the last twelve months (PRG-04): 0 to 9999. */
    DELIVERED_OPPORTUNITIES("delivered-opportunities", Content.NUMBER),
    /** A partner on the white list of the opportunity incentive (OPI-04). */
    OPPORTUNITY_INCENTIVE_LISTED("opportunity-incentive-listed", Content.NOTHING),
    /** What all accounts under the same real name have paid in cash, in whole yuan rounded up (OPI-06): 0 to 9999, which stands for more, too. */
    CASH_PAID("cash-paid", Content.NUMBER),
    /** A partner whose company is restricted. */
    RESTRICTED("restricted", Content.NOTHING),
    /** Frozen: 1 the account, 2 account and resources. */
    FROZEN("frozen", Set.of("1", "2")),
    /** Verification as a partner sees it: 0 in review, 1 refused, 2 verified. */
    VERIFICATION_STATUS("verification-status", Set.of("0", "1", "2")),
    /** 0 a person, 1 an enterprise. */
    CUSTOMER_TYPE("customer-type", Set.of("0", "1")),
    CUSTOMER_LEVEL("customer-level", Set.of("V0", "V1", "V2", "V3", "V4", "V5"));

    private enum Content {
        NOTHING,
        PARTY,
        NUMBER,
        NAME,
        CODE
    }

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,3}");

    private final String code;
    private final Content content;
    private final Set<String> codes;

    PartyFact(String code, Content content) {
        this.code = code;
        this.content = content;
        this.codes = Set.of();
    }

    PartyFact(String code, Set<String> codes) {
        this.code = code;
        this.content = Content.CODE;
        this.codes = codes;
    }

    /** The name on the wire, in files and in the database. */
    public String code() {
        return code;
    }

    public static Optional<PartyFact> ofCode(String code) {
        return Arrays.stream(values()).filter(fact -> fact.code.equals(code)).findFirst();
    }

    /** The value if the fact can have it: some take none, some need a party, a number or one of their codes. */
    public Decision<Optional<String>> accept(Optional<String> value) {
        boolean fits = switch (content) {
            case NOTHING -> value.isEmpty();
            case PARTY, NAME -> value.map(PartyId::isValid).orElse(false);
            case NUMBER -> value.map(text -> NUMBER.matcher(text).matches()).orElse(false);
            case CODE -> value.map(codes::contains).orElse(false);
        };
        return fits ? Decision.granted(value)
                : Decision.refused(CommonRefusal.FIELD_INVALID.refusal("field", "value").with("fact", code));
    }
}
