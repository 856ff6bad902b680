package org.partnercenter.application.incentive;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;

/**
 * News: the formal bills of a partner's period are there, all at once, and wait for its answer (INC-14).
 *
 * @param bills    their ids, one or more
 * @param amount   of all of them
 * @param deadline the earliest of theirs
 */
public record IncentiveBillsGenerated(PartyId partner, String period, List<String> bills, Money amount, Instant deadline) {

    public IncentiveBillsGenerated {
        bills = List.copyOf(bills);
    }
}
