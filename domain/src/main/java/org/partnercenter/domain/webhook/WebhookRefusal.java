package org.partnercenter.domain.webhook;

import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why a webhook cannot be as asked (decision 77). */
public enum WebhookRefusal implements Reason {
    WEBHOOK_NOT_FOUND(Kind.ABSENT),
    WEBHOOK_URL_UNFIT(Kind.MALFORMED),
    WEBHOOK_EVENT_TYPE_UNKNOWN(Kind.MALFORMED),
    WEBHOOK_KNOWN(Kind.CONFLICT),
    WEBHOOK_STATE(Kind.CONFLICT),
    TOO_MANY_WEBHOOKS(Kind.LIMIT),
    WEBHOOK_CALL_NOT_FOUND(Kind.ABSENT),
    WEBHOOK_CALL_WAITING(Kind.CONFLICT);

    private final Kind kind;

    WebhookRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return CommonRule.COM_13;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
