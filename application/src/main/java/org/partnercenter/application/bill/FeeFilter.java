package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.BillDays;
import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Which records are asked for (BIL-02).
 *
 * @param serviceType  in whatever case
 * @param resourceName the whole of it
 * @param zeroes       whether records of which nothing was due are wanted
 */
public record FeeFilter(YearMonth cycle, PartyId customer, Optional<BillDays> days, Optional<String> serviceType, Optional<String> regionCode,
                        Optional<ChargingMode> mode, Optional<BillDetailType> type, Optional<String> resourceId,
                        Optional<String> resourceName, Optional<String> tradeId, Optional<AssociationType> association, boolean zeroes) {

    @Override
    public String toString() {
        return "FeeFilter[" + cycle + ", " + customer + "]";
    }
}
