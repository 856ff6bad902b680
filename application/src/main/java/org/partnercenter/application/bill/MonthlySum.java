package org.partnercenter.application.bill;

import org.partnercenter.domain.bill.BillType;
import org.partnercenter.domain.bill.ChargingMode;
import org.partnercenter.domain.bill.FeeSplit;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.PartyId;

/** What a customer consumed of a resource type in a cycle (BIL-01). @param mode one of the two that sums know */
public record MonthlySum(PartyId customer, String serviceType, String resourceType, ChargingMode mode, BillType type, FeeSplit parts,
                         Amount discount) {
}
