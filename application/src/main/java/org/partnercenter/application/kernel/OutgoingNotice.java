package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;

/**
 * Something a party is notified of.
 *
 * @param kind  what it tells, by the constant's name of the kind of notices
 * @param facts what its text mentions: ids and amounts, no personal data
 */
public record OutgoingNotice(PartyId to, String kind, Map<String, String> facts) {

    public OutgoingNotice {
        facts = Map.copyOf(facts);
    }
}
