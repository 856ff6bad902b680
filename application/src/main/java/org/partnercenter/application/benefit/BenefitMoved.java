package org.partnercenter.application.benefit;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Map;
import java.util.Optional;

/**
 * News: an application stands elsewhere, or is due soon.
 *
 * @param status name of where it stands now
 * @param due    the day by which its partner has to act, where that is what is told
 * @param facts  number, programme, amount, what the vendor said, and where invoices go if they are awaited
 */
public record BenefitMoved(PartyId partner, String programme, String status, Optional<String> due, Map<String, String> facts) {

    public BenefitMoved {
        facts = Map.copyOf(facts);
    }

    public boolean awaitsInvoices() {
        return facts.containsKey("bill_to");
    }
}
