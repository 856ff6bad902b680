package org.partnercenter.domain.webhook;

/** What happens to calls. */
public enum CallEvent {
    QUEUE,
    ACCEPT,
    FAIL,
    GIVE_UP,
    REDELIVER
}
