package org.partnercenter.bootstrap;

import org.partnercenter.application.webhook.WebhookModule;
import org.partnercenter.application.webhook.WebhookPorts;
import org.partnercenter.domain.webhook.RetryPlan;
import org.partnercenter.domain.webhook.WebhookSecret;
import org.partnercenter.messaging.event.CloudEvents;
import org.partnercenter.messaging.webhook.HttpWebhookSender;
import org.partnercenter.persistence.webhook.JooqWebhookCalls;
import org.partnercenter.persistence.webhook.JooqWebhooks;

import java.security.SecureRandom;

/** Webhooks, wired. */
final class WebhookAssembly {

    private WebhookAssembly() {
    }

    static WebhookModule module(Machinery house, Settings settings) {
        var random = new SecureRandom();
        var local = settings.localWebhooks();
        return new WebhookModule(new WebhookPorts(new JooqWebhooks(house.database(), house.cipher()),
                new JooqWebhookCalls(house.database(), house.json(), house.cipher()), new HttpWebhookSender(house.clocks(), local), new CloudEvents(), () -> {
                    var key = new byte[WebhookSecret.MIN_LENGTH];
                    random.nextBytes(key);
                    return WebhookSecret.of(key);
                }, () -> random.nextInt(RetryPlan.MAX_SPREAD + 1), local, house.database(), house.clocks(), house.ids()));
    }
}
