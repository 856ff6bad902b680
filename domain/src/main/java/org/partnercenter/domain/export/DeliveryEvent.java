package org.partnercenter.domain.export;

/** What happens to regular deliveries. */
public enum DeliveryEvent {
    SUBSCRIBE,
    SWITCH_OFF
}
