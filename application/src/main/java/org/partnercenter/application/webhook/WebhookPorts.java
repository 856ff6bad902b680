package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Transactions;

/** All that webhooks need. @param localAllowed whether receivers may be on this machine and in this network: for trying out */
public record WebhookPorts(Webhooks webhooks, WebhookCalls calls, WebhookSender sender, EventForm form, WebhookSecrets secrets, Spread spread,
                           boolean localAllowed, Transactions transactions, Clocks clocks, Ids ids) {
}
