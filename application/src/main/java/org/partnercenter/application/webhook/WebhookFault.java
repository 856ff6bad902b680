package org.partnercenter.application.webhook;

/** Why a receiver gave no answer. */
public enum WebhookFault {
    ADDRESS_REFUSED, UNKNOWN_HOST, NOT_CONNECTED, TLS_FAILED, TIMED_OUT, CONNECTION_BROKEN
}
