package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.kernel.PartyId;

import java.time.YearMonth;
import java.util.Optional;

/** Which sums are asked for (BIL-01). @param serviceType in whatever case @param mode one of the two that sums know */
public record SumFilter(YearMonth cycle, ChargingMode mode, Optional<PartyId> customer, Optional<String> serviceType,
                        Optional<BillType> type) {
}
