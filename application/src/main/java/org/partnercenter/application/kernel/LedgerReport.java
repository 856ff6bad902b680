package org.partnercenter.application.kernel;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What adding the ledger up came to.
 *
 * @param families   the sums of the kinds of accounts, per currency
 * @param transfers  movements added up
 * @param unbalanced accounts whose stored balance is not what the ledger says
 */
public record LedgerReport(List<FamilySum> families, long transfers, List<Unbalanced> unbalanced) {

    public LedgerReport {
        families = List.copyOf(families);
        unbalanced = List.copyOf(unbalanced);
    }

    /** What all accounts of a currency sum to, in minor units: zero, if the ledger is whole. */
    public Map<String, Long> totals() {
        return families.stream().collect(Collectors.groupingBy(FamilySum::currency, TreeMap::new,
                Collectors.reducing(0L, FamilySum::sumMinor, Math::addExact)));
    }

    public boolean isBalanced() {
        return unbalanced.isEmpty() && totals().values().stream().allMatch(total -> total == 0);
    }
}
