package org.partnercenter.domain.incentive.revenue;

import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/**
 * Where nothing is added any more (INC-04).
 *
 * @param whole      months that are final as a whole, for partners without revenue in them as well
 * @param statements months of partners whose statement is final
 */
public record FinalMonths(Set<YearMonth> whole, Map<PartyId, Set<YearMonth>> statements) {

    public FinalMonths {
        whole = Set.copyOf(whole);
        statements = Map.copyOf(statements);
    }

    public static FinalMonths none() {
        return new FinalMonths(Set.of(), Map.of());
    }

    public boolean has(PartyId partner, YearMonth month) {
        return whole.contains(month) || statements.getOrDefault(partner, Set.of()).contains(month);
    }

    /** The month itself where it is not final, else the next one that is not. */
    YearMonth openFrom(PartyId partner, YearMonth month) {
        var open = month;
        while (has(partner, open)) {
            open = open.plusMonths(1);
        }
        return open;
    }
}
