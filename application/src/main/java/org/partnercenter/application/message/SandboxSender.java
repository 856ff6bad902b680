package org.partnercenter.application.message;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.domain.kernel.Medium;

/** Sends nothing, and puts it where it can be read. For sandboxes only: what it keeps is in clear. */
final class SandboxSender implements MessageSender {

    private final SandboxInbox inbox;
    private final Clocks clocks;

    SandboxSender(SandboxInbox inbox, Clocks clocks) {
        this.inbox = inbox;
        this.clocks = clocks;
    }

    @Override
    public boolean carries(Medium medium) {
        return true;
    }

    @Override
    public void send(String id, OutgoingMessage message) {
        inbox.put(new SandboxMessage(id, message.to(), message.subject().reveal(), message.text().reveal(), clocks.real()));
    }
}
