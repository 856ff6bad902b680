package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about webhooks. Each party has its own. */
public final class WebhookOperations {

    private static final Set<PartyKind> ALL = Set.of(PartyKind.values());
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.WEBHOOKS_MANAGE);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.WEBHOOKS_VIEW, PermissionItem.WEBHOOKS_MANAGE);

    public static final Operation<RegisterWebhook, WebhookRegistered> REGISTER = new Operation<>("webhook-register", RegisterWebhook.class,
            WebhookRegistered.class, ALL, MANAGE);
    public static final Operation<ChangeWebhook, Webhook> CHANGE = new Operation<>("webhook-change", ChangeWebhook.class, Webhook.class, ALL,
            MANAGE);
    public static final Operation<RotateWebhookSecret, WebhookRegistered> ROTATE = new Operation<>("webhook-rotate",
            RotateWebhookSecret.class, WebhookRegistered.class, ALL, MANAGE);
    public static final Operation<MoveWebhook, Webhook> ENABLE = new Operation<>("webhook-enable", MoveWebhook.class, Webhook.class, ALL,
            MANAGE);
    public static final Operation<MoveWebhook, Webhook> DISABLE = new Operation<>("webhook-disable", MoveWebhook.class, Webhook.class, ALL,
            MANAGE);
    public static final Operation<MoveWebhook, Webhook> DELETE = new Operation<>("webhook-delete", MoveWebhook.class, Webhook.class, ALL,
            MANAGE);
    static final Operation<MoveWebhook, Webhook> SUSPEND = new Operation<>("webhook-suspend", MoveWebhook.class, Webhook.class,
            Set.of(PartyKind.PLATFORM), MANAGE);
    public static final Operation<TestWebhook, QueuedCall> TEST = new Operation<>("webhook-test", TestWebhook.class, QueuedCall.class, ALL,
            MANAGE);
    public static final Operation<RedeliverCall, QueuedCall> REDELIVER = new Operation<>("webhook-redeliver", RedeliverCall.class,
            QueuedCall.class, ALL, MANAGE);
    public static final Operation<RedeliverGivenUp, RedeliveredCalls> REDELIVER_ALL = new Operation<>("webhook-redeliver-all",
            RedeliverGivenUp.class, RedeliveredCalls.class, ALL, MANAGE);
    static final Operation<Void, Void> BROWSE = new Operation<>("webhooks", Void.class, Void.class, ALL, VIEW);

    private WebhookOperations() {
    }

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(BROWSE);
    }
}
