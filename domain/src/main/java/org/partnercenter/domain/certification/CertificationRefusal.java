package org.partnercenter.domain.certification;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.certification.CertificationRule.BIA_01;
import static org.partnercenter.domain.certification.CertificationRule.BIA_02;
import static org.partnercenter.domain.certification.CertificationRule.BIA_03;
import static org.partnercenter.domain.certification.CertificationRule.BIA_04;
import static org.partnercenter.domain.certification.CertificationRule.BIA_05;
import static org.partnercenter.domain.certification.CertificationRule.BIA_08;

/** Why business information is not certified, or nothing is done with it, in rulebook order. */
public enum CertificationRefusal implements Reason {
    CERTIFICATION_UNKNOWN(BIA_01, "BUSINESS_INFORMATION_NOT_FOUND", Kind.ABSENT),
    CERTIFICATION_MISSING(BIA_01, "BUSINESS_INFORMATION_NOT_CERTIFIED", Kind.RULE),
    CERTIFICATION_STATE(BIA_01, "BUSINESS_INFORMATION_STATE", Kind.CONFLICT),
    CERTIFICATION_CONSENT_MISSING(BIA_01, "BUSINESS_INFORMATION_CONSENT_MISSING", Kind.RULE),
    CERTIFICATION_CHANGE_PENDING(BIA_02, "BUSINESS_INFORMATION_CHANGE_IN_REVIEW", Kind.RULE),
    CERTIFICATION_UNCHANGED(BIA_02, "BUSINESS_INFORMATION_UNCHANGED", Kind.RULE),
    CERTIFICATION_ACCOUNT_PERSONAL(BIA_03, "BANK_ACCOUNT_PERSONAL", Kind.RULE),
    CERTIFICATION_ACCOUNT_NAME_DIFFERS(BIA_03, "BANK_ACCOUNT_NAME_DIFFERS", Kind.RULE),
    CERTIFICATION_AMOUNT_WRONG(BIA_04, "TRANSFER_AMOUNT_WRONG", Kind.RULE),
    CERTIFICATION_AMOUNT_LOCKED(BIA_04, "TRANSFER_AMOUNT_LOCKED", Kind.LIMIT),
    CERTIFICATION_AMOUNT_EXPIRED(BIA_04, "TRANSFER_AMOUNT_EXPIRED", Kind.RULE),
    CERTIFICATION_AMOUNT_RUNNING(BIA_04, "TRANSFER_AMOUNT_STILL_VALID", Kind.RULE),
    CERTIFICATION_LETTER_MISSING(BIA_05, "CONFIRMATION_LETTER_MISSING", Kind.RULE),
    MIGRATION_TO_ITSELF(BIA_08, "MIGRATION_TO_ITSELF", Kind.MALFORMED),
    MIGRATION_CURRENCY_DIFFERS(BIA_08, "MIGRATION_CURRENCY_DIFFERS", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    CertificationRefusal(Rule rule, String code, Kind kind) {
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
