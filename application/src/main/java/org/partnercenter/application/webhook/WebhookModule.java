package org.partnercenter.application.webhook;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.webhook.WebhookEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts webhooks together from their ports. */
public final class WebhookModule {

    private final WebhookPorts ports;

    public WebhookModule(WebhookPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new WebhookRegistering(ports), new WebhookChanging(ports), new WebhookRotating(ports),
                new WebhookMoving(ports, WebhookOperations.ENABLE, WebhookEvent.ENABLE),
                new WebhookMoving(ports, WebhookOperations.DISABLE, WebhookEvent.DISABLE),
                new WebhookMoving(ports, WebhookOperations.DELETE, WebhookEvent.DELETE), new WebhookSuspending(ports),
                new WebhookTesting(ports), new CallRedelivering(ports), new GivenUpRedelivering(ports));
    }

    public BrowseWebhooks browse() {
        return new BrowseWebhooks(ports);
    }

    /** What does not wait long. @param platform in whose name receivers are suspended; none are while there is none */
    public List<Chore> prompt(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return List.of(new FanOutEvents(ports), new SendCalls(ports, gateway, platform));
    }

    public Chore forgetting() {
        return new ForgetCalls(ports);
    }
}
