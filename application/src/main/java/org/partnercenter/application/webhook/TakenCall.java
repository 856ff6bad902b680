package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Outbox;
import org.partnercenter.domain.webhook.WebhookSecret;

import java.util.List;

/**
 * A call that is to be tried now.
 *
 * @param call    with this attempt counted
 * @param url     of the receiver
 * @param secrets to sign with
 * @param event   what is told
 */
public record TakenCall(QueuedCall call, String url, List<WebhookSecret> secrets, Outbox.Entry event) {

    public TakenCall {
        secrets = List.copyOf(secrets);
    }

    @Override
    public String toString() {
        return "TakenCall[" + call.id() + "]";
    }
}
