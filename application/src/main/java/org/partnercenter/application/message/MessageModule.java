package org.partnercenter.application.message;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Messages;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.domain.kernel.Medium;

import java.util.ArrayList;
import java.util.List;

/** Puts the capability together from its ports. */
public final class MessageModule {

    /**
     * What the capability needs of the outside.
     *
     * @param gateways ways to send in earnest; what none of them carries stays in the inbox of a sandbox
     */
    public record Ports(MessageQueue queue, SandboxInbox inbox, List<MessageSender> gateways, Undelivered undelivered,
                        Clocks clocks, Ids ids) {
    }

    private final boolean sandbox;
    private final Ports ports;
    private final List<MessageSender> senders;

    public MessageModule(boolean sandbox, Ports ports) {
        this.sandbox = sandbox;
        this.ports = ports;
        this.senders = new ArrayList<>(ports.gateways());
        if (sandbox) {
            senders.add(new SandboxSender(ports.inbox(), ports.clocks()));
        }
    }

    public Messages messages() {
        return new Messages() {
            @Override
            public boolean carries(Medium medium) {
                return senders.stream().anyMatch(sender -> sender.carries(medium));
            }

            @Override
            public void queue(List<OutgoingMessage> messages) {
                ports.queue().add(messages.stream().map(message -> new QueuedMessage(ports.ids().next(), message, 0)).toList(),
                        ports.clocks().real());
            }
        };
    }

    public BrowseSandbox browse() {
        return new BrowseSandbox(sandbox, ports.inbox());
    }

    public Chore delivering() {
        return new DeliverMessages(ports.queue(), senders, ports.undelivered(), ports.clocks());
    }

    public Chore forgetting() {
        return new ForgetMessages(ports.queue(), ports.inbox(), ports.clocks());
    }
}
