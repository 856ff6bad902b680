package org.partnercenter.application.message;

import org.partnercenter.application.kernel.OutgoingMessage;
import org.partnercenter.domain.kernel.Medium;

/** A way to send messages. */
public interface MessageSender {

    boolean carries(Medium medium);

    /**
     * Sends it.
     *
     * @param id the same in every attempt
     * @throws NotSent if it did not arrive
     */
    void send(String id, OutgoingMessage message) throws NotSent;
}
