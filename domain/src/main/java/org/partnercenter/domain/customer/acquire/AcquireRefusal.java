package org.partnercenter.domain.customer.acquire;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.customer.CustomerRule.ASC_28;
import static org.partnercenter.domain.customer.acquire.AcquireRule.ASC_06;
import static org.partnercenter.domain.customer.acquire.AcquireRule.ASC_07;
import static org.partnercenter.domain.customer.acquire.AcquireRule.ASC_08;
import static org.partnercenter.domain.customer.acquire.AcquireRule.ASC_10;
import static org.partnercenter.domain.customer.acquire.AcquireRule.ASC_11;
import static org.partnercenter.domain.customer.acquire.AcquireRule.ASC_12;

/** Why a customer is not acquired, in rulebook order. */
public enum AcquireRefusal implements Reason {
    CUSTOMER_OF_OTHER_SITE(ASC_06, "CUSTOMER_OF_OTHER_SITE", Kind.RULE),
    CUSTOMER_IS_PARTNER(ASC_06, "CUSTOMER_IS_PARTNER", Kind.RULE),
    CUSTOMER_REPORTED_BY_VENDOR(ASC_06, "CUSTOMER_REPORTED_BY_VENDOR", Kind.RULE),
    CUSTOMER_REPORTED_BY_OTHER(ASC_06, "CUSTOMER_REPORTED_BY_OTHER", Kind.CONFLICT),
    CUSTOMER_IS_CONSUMER_CLOUD_USER(ASC_06, "CUSTOMER_IS_CONSUMER_CLOUD_USER", Kind.RULE),
    CUSTOMER_IN_REWARD_PROMOTION(ASC_06, "CUSTOMER_IN_REWARD_PROMOTION", Kind.RULE),
    CUSTOMER_FINANCE_HOSTED(ASC_06, "CUSTOMER_FINANCE_HOSTED", Kind.RULE),
    CUSTOMER_SPECIAL_CONTRACT(ASC_06, "CUSTOMER_SPECIAL_CONTRACT", Kind.RULE),
    CUSTOMER_DIRECT_CONTRACT(ASC_07, "CUSTOMER_DIRECT_CONTRACT", Kind.RULE),
    CUSTOMER_RESERVED_INSTANCE(ASC_07, "CUSTOMER_RESERVED_INSTANCE", Kind.RULE),
    CUSTOMER_INVOICE_DEBT(ASC_07, "CUSTOMER_INVOICE_DEBT", Kind.RULE),
    CUSTOMER_STORED_VALUE_CARD(ASC_07, "CUSTOMER_STORED_VALUE_CARD", Kind.RULE),
    CUSTOMER_CREDIT_ACCOUNT(ASC_07, "CUSTOMER_CREDIT_ACCOUNT", Kind.RULE),
    CUSTOMER_BONUS_BALANCE(ASC_07, "CUSTOMER_BONUS_BALANCE", Kind.RULE),
    CUSTOMER_HAS_INDEPENDENT_MEMBERS(ASC_07, "CUSTOMER_HAS_INDEPENDENT_MEMBERS", Kind.RULE),
    CUSTOMER_ENTERPRISE_MEMBER(ASC_07, "CUSTOMER_ENTERPRISE_MEMBER", Kind.RULE),
    REPORT_REQUIRED(ASC_08, "CUSTOMER_REPORT_REQUIRED", Kind.RULE),
    REPORTED_ALREADY(ASC_08, "CUSTOMER_REPORTED_ALREADY", Kind.CONFLICT),
    REPORT_LIMIT(ASC_08, "CUSTOMER_REPORT_LIMIT", Kind.LIMIT),
    REPORT_UNKNOWN(ASC_08, "CUSTOMER_REPORT_NOT_FOUND", Kind.ABSENT),
    REPORT_STATE(ASC_08, "CUSTOMER_REPORT_STATE", Kind.CONFLICT),
    CUSTOMER_UNKNOWN(ASC_08, "CUSTOMER_NOT_FOUND", Kind.ABSENT),
    CUSTOMER_NAME_AMBIGUOUS(ASC_08, "CUSTOMER_NAME_AMBIGUOUS", Kind.CONFLICT),
    RESALE_BARRED(ASC_10, "PARTNER_RESALE_BARRED", Kind.RULE),
    DOMAIN_NAME_FORM(ASC_11, "DOMAIN_NAME_INVALID", Kind.MALFORMED),
    DOMAIN_NAME_TAKEN(ASC_11, "DOMAIN_NAME_TAKEN", Kind.CONFLICT),
    ACCOUNTS_PER_PHONE(ASC_11, "CBC.99000030", Kind.LIMIT),
    XACCOUNT_TAKEN(ASC_11, "XACCOUNT_TAKEN", Kind.CONFLICT),
    PASSWORD_LENGTH(ASC_11, "CBC.99000036", Kind.RULE),
    PASSWORD_CLASSES(ASC_11, "CBC.99000036", Kind.RULE),
    PASSWORD_IS_NAME(ASC_11, "CBC.99000036", Kind.RULE),
    PASSWORD_HOLDS_PHONE(ASC_11, "CBC.99000036", Kind.RULE),
    ASSOCIATION_PENDING(ASC_11, "CBC.99000050", Kind.CONFLICT),
    CREATION_STATE(ASC_11, "CUSTOMER_CREATION_STATE", Kind.CONFLICT),
    PARTNER_RESTRICTED(ASC_12, "CBC.50010085", Kind.RULE),
    DISTRIBUTOR_RESTRICTED(ASC_12, "CBC.50010086", Kind.RULE),
    PARTNER_FROZEN(ASC_28, "PARTNER_FROZEN", Kind.RULE),
    DISTRIBUTOR_FROZEN(ASC_28, "DISTRIBUTOR_FROZEN", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    AcquireRefusal(Rule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
