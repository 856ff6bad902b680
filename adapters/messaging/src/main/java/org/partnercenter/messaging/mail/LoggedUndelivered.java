package org.partnercenter.messaging.mail;

import org.partnercenter.application.message.Undelivered;
import org.partnercenter.domain.kernel.Medium;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log of messages that did not arrive; of each its id, and nothing that was in it. */
public final class LoggedUndelivered implements Undelivered {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedUndelivered.class);

    @Override
    public void postponed(String id, Medium medium, int attempts, String reason) {
        LOG.warn("message {} by {} did not leave at attempt {} and will be tried again: {}", id, medium, attempts, reason);
    }

    @Override
    public void givenUp(String id, Medium medium, int attempts, String reason) {
        LOG.error("message {} by {} is given up after {} attempts: {}", id, medium, attempts, reason);
    }
}
