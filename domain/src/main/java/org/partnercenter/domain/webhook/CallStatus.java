package org.partnercenter.domain.webhook;

/** Where the call stands that brings one event to one webhook. */
public enum CallStatus {
    WAITING,
    ACCEPTED,
    GIVEN_UP
}
