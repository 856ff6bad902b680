package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.InvoiceSteps;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Looks among the keys that applications hold. */
record InvoiceNumbers(BenefitApplications applications) implements InvoicedIn {

    private record Number(PartyId partner, String number) {
    }

    @Override
    public Map<PartyId, Set<String>> of(Map<PartyId, Set<String>> numbers) {
        var asked = new HashMap<ClaimKey, Number>();
        numbers.forEach((partner, some) -> some.forEach(number -> asked.put(InvoiceSteps.key(partner, number), new Number(partner, number))));
        var found = new HashMap<PartyId, Set<String>>();
        if (!asked.isEmpty()) {
            applications.holding(asked.keySet()).forEach((key, holders) -> {
                if (holders.stream().anyMatch(holder -> !holder.status().isGone())) {
                    found.computeIfAbsent(asked.get(key).partner(), none -> new HashSet<>()).add(asked.get(key).number());
                }
            });
        }
        return found;
    }
}
