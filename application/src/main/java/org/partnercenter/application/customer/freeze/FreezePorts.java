package org.partnercenter.application.customer.freeze;

import org.partnercenter.application.customer.Associations;
import org.partnercenter.application.customer.KnownParties;
import org.partnercenter.application.customer.reseller.ResellerRights;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;

/** What freezing needs of the outside. */
public record FreezePorts(Freezes freezes, Associations associations, ResellerRights rights, VendorFreezes vendor, KnownParties parties,
                          Ids ids, Clocks clocks) {
}
