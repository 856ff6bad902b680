package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.realname.RealNameRule.RNA_02;
import static org.partnercenter.domain.realname.RealNameRule.RNA_03;
import static org.partnercenter.domain.realname.RealNameRule.RNA_04;
import static org.partnercenter.domain.realname.RealNameRule.RNA_05;
import static org.partnercenter.domain.realname.RealNameRule.RNA_06;
import static org.partnercenter.domain.realname.RealNameRule.RNA_07;
import static org.partnercenter.domain.realname.RealNameRule.RNA_08;
import static org.partnercenter.domain.realname.RealNameRule.RNA_09;
import static org.partnercenter.domain.realname.RealNameRule.RNA_11;
import static org.partnercenter.domain.realname.RealNameRule.RNA_12;
import static org.partnercenter.domain.realname.RealNameRule.RNA_13;
import static org.partnercenter.domain.realname.RealNameRule.RNA_15;

/** Why an application is not taken, a review not decided, or a setting not changed. In rulebook order. */
public enum RealNameRefusal implements Reason {
    UPLOAD_OFF(RNA_02, "CBC.99005030", Kind.CONFLICT),
    BUCKET_UNREACHABLE(RNA_02, "CBC.99005030", Kind.CONFLICT),
    ATTACHMENT_PATH(RNA_03, "CBC.0100", Kind.MALFORMED),
    ATTACHMENT_MISSING(RNA_03, "CBC.0100", Kind.RULE),
    ATTACHMENT_FORMAT(RNA_04, "CBC.99000100", Kind.RULE),
    ATTACHMENT_TOO_LARGE(RNA_04, "CBC.99000099", Kind.LIMIT),
    NAME_MEANINGLESS(RNA_05, "CBC.0100", Kind.RULE),
    NOT_AN_INDIVIDUAL(RNA_05, "CBC.99007004", Kind.CONFLICT),
    REAL_NAME_CUSTOMER_FOREIGN(RNA_06, "CBC.99000035", Kind.ABSENT),
    REAL_NAME_VERIFIED(RNA_07, "CBC.99007188", Kind.CONFLICT),
    REAL_NAME_IN_REVIEW(RNA_07, "CBC.99007188", Kind.CONFLICT),
    REAL_NAME_ATTEMPTS_USED(RNA_08, "CBC.99007191", Kind.LIMIT),
    ORGANIZATION_NUMBER_WRONG(RNA_09, "CBC.99007004", Kind.RULE),
    LEGAL_NUMBER_WRONG(RNA_09, "CBC.99007004", Kind.RULE),
    ORGANIZATION_USED(RNA_09, "CBC.99007004", Kind.LIMIT),
    IDENTITY_NUMBER_WRONG(RNA_09, "CBC.99007202", Kind.RULE),
    DOCUMENT_USED(RNA_09, "CBC.99007189", Kind.LIMIT),
    CARD_NUMBER_WRONG(RNA_09, "CBC.99007255", Kind.RULE),
    CARD_PHONE_WRONG(RNA_09, "CBC.99007258", Kind.RULE),
    CARD_CODE_WRONG(RNA_09, "CBC.99007260", Kind.RULE),
    CARD_CODE_SPENT(RNA_09, "CBC.99007261", Kind.LIMIT),
    CARD_CODE_EXPIRED(RNA_09, "CBC.99000027", Kind.RULE),
    REVIEW_CLOSED(RNA_09, "CBC.70600026", Kind.CONFLICT),
    REAL_NAME_OPINION_MISSING(RNA_11, "REAL_NAME_OPINION_MISSING", Kind.RULE),
    REAL_NAME_APPLICATION_UNKNOWN(RNA_12, "REAL_NAME_APPLICATION_NOT_FOUND", Kind.ABSENT),
    REAL_NAME_APPLICATION_DECIDED(RNA_12, "REAL_NAME_APPLICATION_DECIDED", Kind.CONFLICT),
    ATTACHMENT_CHANGED(RNA_12, "REAL_NAME_ATTACHMENT_CHANGED", Kind.CONFLICT),
    UPLOAD_STILL_ON(RNA_13, "REAL_NAME_UPLOAD_STILL_ON", Kind.CONFLICT),
    BUCKET_SHARED(RNA_13, "REAL_NAME_BUCKET_SHARED", Kind.CONFLICT),
    ATTACHMENT_COUNT(RNA_15, "CBC.0100", Kind.RULE);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    RealNameRefusal(Rule rule, String code, Kind kind) {
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

    @Override
    public boolean momentary() {
        return switch (this) {
            case BUCKET_UNREACHABLE, ATTACHMENT_MISSING, ATTACHMENT_CHANGED, CARD_CODE_WRONG, CARD_CODE_SPENT, CARD_CODE_EXPIRED,
                    REVIEW_CLOSED -> true;
            case UPLOAD_OFF, ATTACHMENT_PATH, ATTACHMENT_FORMAT, ATTACHMENT_TOO_LARGE, NAME_MEANINGLESS, NOT_AN_INDIVIDUAL,
                    REAL_NAME_CUSTOMER_FOREIGN, REAL_NAME_VERIFIED, REAL_NAME_IN_REVIEW, REAL_NAME_ATTEMPTS_USED, ORGANIZATION_NUMBER_WRONG,
                    LEGAL_NUMBER_WRONG, ORGANIZATION_USED, IDENTITY_NUMBER_WRONG, DOCUMENT_USED, CARD_NUMBER_WRONG,
                    CARD_PHONE_WRONG, REAL_NAME_OPINION_MISSING, REAL_NAME_APPLICATION_UNKNOWN, REAL_NAME_APPLICATION_DECIDED, UPLOAD_STILL_ON, BUCKET_SHARED,
                    ATTACHMENT_COUNT -> false;
        };
    }
}
