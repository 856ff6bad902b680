package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.BillDetailType;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A question for records, as it is asked (BIL-02).
 *
 * @param begin   first day, in the site's zone
 * @param end     last day
 * @param manager the operator who looks after the customer
 * @param zeroes  whether records of which nothing was due are wanted
 */
public record FeeQuery(YearMonth cycle, PartyId customer, Optional<LocalDate> begin, Optional<LocalDate> end, Optional<String> serviceType,
                       Optional<String> regionCode, Optional<ChargingMode> mode, Optional<BillDetailType> type, Optional<String> resourceId,
                       Optional<String> resourceName, Optional<String> tradeId, Optional<String> manager,
                       Optional<AssociationType> association, boolean zeroes) {

    @Override
    public String toString() {
        return "FeeQuery[" + cycle + ", " + customer + "]";
    }
}
