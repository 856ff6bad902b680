package org.partnercenter.domain.webhook;

import org.partnercenter.domain.kernel.CommonRule;
import org.partnercenter.domain.kernel.Rule;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.kernel.Transitions;

/** The life of a webhook (decision 77). What is deleted never comes back. */
public enum WebhookTransition implements Transition<WebhookStatus, WebhookEvent> {
    REGISTERED(null, WebhookEvent.REGISTER, WebhookStatus.ENABLED),
    DISABLED(WebhookStatus.ENABLED, WebhookEvent.DISABLE, WebhookStatus.DISABLED),
    SUSPENDED(WebhookStatus.ENABLED, WebhookEvent.SUSPEND, WebhookStatus.SUSPENDED),
    LEFT_OFF(WebhookStatus.SUSPENDED, WebhookEvent.DISABLE, WebhookStatus.DISABLED),
    ENABLED(WebhookStatus.DISABLED, WebhookEvent.ENABLE, WebhookStatus.ENABLED),
    RESUMED(WebhookStatus.SUSPENDED, WebhookEvent.ENABLE, WebhookStatus.ENABLED),
    DELETED(WebhookStatus.ENABLED, WebhookEvent.DELETE, WebhookStatus.DELETED),
    DELETED_DISABLED(WebhookStatus.DISABLED, WebhookEvent.DELETE, WebhookStatus.DELETED),
    DELETED_SUSPENDED(WebhookStatus.SUSPENDED, WebhookEvent.DELETE, WebhookStatus.DELETED);

    public static final Transitions<WebhookStatus, WebhookEvent> TABLE = Transitions.of(values());

    private final WebhookStatus from;
    private final WebhookEvent event;
    private final WebhookStatus to;

    WebhookTransition(WebhookStatus from, WebhookEvent event, WebhookStatus to) {
        this.from = from;
        this.event = event;
        this.to = to;
    }

    @Override
    public WebhookStatus from() {
        return from;
    }

    @Override
    public WebhookEvent event() {
        return event;
    }

    @Override
    public WebhookStatus to() {
        return to;
    }

    @Override
    public Rule rule() {
        return CommonRule.COM_13;
    }
}
