package org.partnercenter.domain.coupon;

import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Set;

/**
 * The customers that a government-subsidy partner may issue to, as of one version of its list (CPN-48).
 *
 * @param version 1 for the first that was imported; 0: none was yet, and nobody is on it
 * @param listed  those on it of the customers it was asked about
 */
public record WhiteList(int version, Set<PartyId> listed) {

    /** Customers of one version at most. */
    public static final int MAX_CUSTOMERS = 200_000;

    public WhiteList {
        listed = Set.copyOf(listed);
    }

    /** The list of a partner that has not imported any. */
    public static WhiteList none() {
        return new WhiteList(0, Set.of());
    }

    /** CPN-48, CPN-62: government-subsidy partners keep a white list, and nobody else does. */
    public static boolean isKeptBy(PartyKind kind) {
        return kind == PartyKind.GOV_SUBSIDY;
    }

    /** Why this customer gets no coupon; empty if it is on the list. */
    public List<Refusal> against(PartyId customer) {
        return new Refusals().refuseIf(!listed.contains(customer), () -> CouponRefusal.NOT_ON_WHITE_LIST.refusal("customer_id", customer)
                .with("version", version)).list();
    }

    /** What is wrong with a new version: it names 1 to 200 000 customers, each once. */
    public static List<Refusal> faults(List<PartyId> customers) {
        return ListInput.distinct("customer_ids", customers, MAX_CUSTOMERS);
    }
}
