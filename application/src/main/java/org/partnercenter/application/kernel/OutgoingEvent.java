package org.partnercenter.application.kernel;

import java.util.Map;

/**
 * News for the outside. Id, time and source are added at the door.
 *
 * @param type    such as {@code org.partnercenter.coupon.issued}
 * @param subject what it is about, such as {@code coupon/<id>}; events of one subject leave in order
 * @param data    plain values (text, numbers, booleans, lists of them); no personal data
 */
public record OutgoingEvent(String type, String subject, Map<String, Object> data, Viewers viewers) {

    public OutgoingEvent {
        data = Map.copyOf(data);
    }
}
