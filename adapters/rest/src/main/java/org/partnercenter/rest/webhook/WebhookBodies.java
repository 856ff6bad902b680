package org.partnercenter.rest.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.webhook.ChangeWebhook;
import org.partnercenter.application.webhook.MoveWebhook;
import org.partnercenter.application.webhook.QueuedCall;
import org.partnercenter.application.webhook.RedeliverCall;
import org.partnercenter.application.webhook.RedeliverGivenUp;
import org.partnercenter.application.webhook.RedeliveredCalls;
import org.partnercenter.application.webhook.TestWebhook;
import org.partnercenter.application.webhook.Webhook;
import org.partnercenter.application.webhook.WebhookOperations;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on webhooks look like in JSON. Those that answer with a secret have no other way than HTTP. */
@ApplicationScoped
class WebhookBodies implements HasBodies {

    static final CommandBody<WebhookBody, ChangeWebhook, Webhook> CHANGE = new CommandBody<>(WebhookOperations.CHANGE, WebhookBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(WebhookShape::of));
    static final CommandBody<NamedBody, MoveWebhook, Webhook> ENABLE = moving(WebhookOperations.ENABLE);
    static final CommandBody<NamedBody, MoveWebhook, Webhook> DISABLE = moving(WebhookOperations.DISABLE);
    static final CommandBody<NamedBody, MoveWebhook, Webhook> DELETE = moving(WebhookOperations.DELETE);
    static final CommandBody<NamedBody, TestWebhook, QueuedCall> TEST = new CommandBody<>(WebhookOperations.TEST, NamedBody.class,
            (body, in, caller) -> body.test(in), new Success.Shown<>(CallShape::of));
    static final CommandBody<RedeliverBody, RedeliverCall, QueuedCall> REDELIVER = new CommandBody<>(WebhookOperations.REDELIVER,
            RedeliverBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(CallShape::of));
    static final CommandBody<RedeliverAllBody, RedeliverGivenUp, RedeliveredCalls> REDELIVER_ALL = new CommandBody<>(
            WebhookOperations.REDELIVER_ALL, RedeliverAllBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>(CallShape.Again::of));

    private static CommandBody<NamedBody, MoveWebhook, Webhook> moving(Operation<MoveWebhook, Webhook> operation) {
        return new CommandBody<>(operation, NamedBody.class, (body, in, caller) -> body.move(in), new Success.Shown<>(WebhookShape::of));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(CHANGE, ENABLE, DISABLE, DELETE, TEST, REDELIVER, REDELIVER_ALL);
    }
}
