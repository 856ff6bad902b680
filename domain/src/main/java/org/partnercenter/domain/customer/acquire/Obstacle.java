package org.partnercenter.domain.customer.acquire;

/** What is known of a customer that keeps it from being associated: in either model (ASC-06), or in the reseller model (ASC-07). */
public enum Obstacle {
    REGISTERED_ON_OTHER_SITE(AcquireRefusal.CUSTOMER_OF_OTHER_SITE),
    PARTNER_OR_APPLICANT(AcquireRefusal.CUSTOMER_IS_PARTNER),
    REPORTED_BY_VENDOR(AcquireRefusal.CUSTOMER_REPORTED_BY_VENDOR),
    CONSUMER_CLOUD_USER(AcquireRefusal.CUSTOMER_IS_CONSUMER_CLOUD_USER),
    REWARD_PROMOTION_MEMBER(AcquireRefusal.CUSTOMER_IN_REWARD_PROMOTION),
    FINANCE_HOSTED_MEMBER(AcquireRefusal.CUSTOMER_FINANCE_HOSTED),
    SPECIAL_CONTRACT(AcquireRefusal.CUSTOMER_SPECIAL_CONTRACT),
    DIRECT_CONTRACT(AcquireRefusal.CUSTOMER_DIRECT_CONTRACT),
    RESERVED_INSTANCE(AcquireRefusal.CUSTOMER_RESERVED_INSTANCE),
    INVOICE_DEBT(AcquireRefusal.CUSTOMER_INVOICE_DEBT),
    STORED_VALUE_CARD(AcquireRefusal.CUSTOMER_STORED_VALUE_CARD),
    CREDIT_ACCOUNT(AcquireRefusal.CUSTOMER_CREDIT_ACCOUNT),
    BONUS_BALANCE(AcquireRefusal.CUSTOMER_BONUS_BALANCE),
    INDEPENDENT_MEMBERS(AcquireRefusal.CUSTOMER_HAS_INDEPENDENT_MEMBERS),
    ENTERPRISE_MEMBER(AcquireRefusal.CUSTOMER_ENTERPRISE_MEMBER);

    private final AcquireRefusal refusal;

    Obstacle(AcquireRefusal refusal) {
        this.refusal = refusal;
    }

    /** Why it stands in the way. */
    public AcquireRefusal refusal() {
        return refusal;
    }

    /** Whether it stands in the way of the reseller model alone. */
    public boolean ofResaleOnly() {
        return refusal.rule() == AcquireRule.ASC_07;
    }
}
