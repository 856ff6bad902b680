package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Medium;

import java.util.List;

/** Messages on their way to people. They leave some time after their transaction, at least once, and not for ever. */
public interface Messages {

    /** Whether this house has a way to send such messages. */
    boolean carries(Medium medium);

    /** Keeps messages to be sent once the running transaction is stored. */
    void queue(List<OutgoingMessage> messages);
}
