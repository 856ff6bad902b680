package org.partnercenter.application.message;

import org.partnercenter.domain.kernel.Medium;

/** Hears of messages that did not arrive. */
public interface Undelivered {

    /** It is tried again. */
    void postponed(String id, Medium medium, int attempts, String reason);

    /** It is not tried any more; somebody should look into it. */
    void givenUp(String id, Medium medium, int attempts, String reason);
}
