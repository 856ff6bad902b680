package org.partnercenter.domain.customer.invite;

import org.partnercenter.domain.customer.acquire.AcquireRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why nobody is invited, or an invitation is not taken up, in the order of the life of one. */
public enum InviteRefusal implements Reason {
    INVITATION_ADDRESS_MISSING("INVITATION_ADDRESS_MISSING", Kind.MALFORMED),
    INVITATION_ADDRESS_UNUSED("INVITATION_ADDRESS_UNUSED", Kind.MALFORMED),
    INVITATION_ADDRESS_FORM("INVITATION_ADDRESS_INVALID", Kind.MALFORMED),
    INVITATION_MAIL_NOT_CARRIED("INVITATION_MAIL_NOT_CARRIED", Kind.CONFLICT),
    INVITED_ALREADY("INVITED_ALREADY", Kind.CONFLICT),
    INVITATION_LIMIT("INVITATION_LIMIT", Kind.LIMIT),
    INVITATION_UNKNOWN("INVITATION_NOT_FOUND", Kind.ABSENT),
    INVITATION_EXPIRED("INVITATION_EXPIRED", Kind.RULE),
    INVITATION_USED("INVITATION_USED", Kind.CONFLICT),
    INVITATION_WITHDRAWN("INVITATION_WITHDRAWN", Kind.RULE),
    INVITATION_STATE("INVITATION_STATE", Kind.CONFLICT),
    INVITATION_SENDINGS("INVITATION_SENT_TOO_OFTEN", Kind.LIMIT),
    INVITATION_ADDRESS_FORGOTTEN("INVITATION_ADDRESS_FORGOTTEN", Kind.RULE);

    private final String code;
    private final Kind kind;

    InviteRefusal(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return AcquireRule.ASC_10;
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
