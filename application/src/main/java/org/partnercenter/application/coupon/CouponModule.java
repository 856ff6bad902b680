package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FoldTotals;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;

/** Builds the capability from its ports. */
public final class CouponModule {

    private final List<UseCase<?, ?>> useCases = new ArrayList<>();
    private final CouponLists lists;
    private final CouponListeners listeners;
    private final ExportedLists exports;
    private final OrderCoupons forOrders;
    private final FoldTotals folding;

    public CouponModule(CouponPorts ports, Ids ids) {
        useCases.add(new CouponIssue(ports, ids));
        useCases.add(new CouponReclaim(ports));
        useCases.add(new CouponsReclaim(ports));
        useCases.add(new QuotaPassOn(ports, ids));
        useCases.add(new QuotaTakeBack(ports));
        useCases.add(new QuotaGrant(ports, ids));
        useCases.add(new QuotaConversion(ports, ids));
        useCases.addAll(QuotaAdjust.all(ports));
        useCases.addAll(CouponUse.all(ports));
        useCases.add(new CouponTakeOver(ports));
        useCases.add(new CouponRefund(ports));
        useCases.add(new CouponExpiry(ports));
        useCases.add(new QuotaExpiry(ports));
        lists = new CouponLists(ports);
        listeners = new CouponListeners(ports);
        exports = new ExportedLists(ports);
        forOrders = new OrderCoupons(ports);
        folding = new FoldTotals("coupon", ports.totals());
    }

    public List<UseCase<?, ?>> useCases() {
        return List.copyOf(useCases);
    }

    public CouponLists lists() {
        return lists;
    }

    public CouponListeners listeners() {
        return listeners;
    }

    /** For those who pay orders. */
    public OrderCoupons forOrders() {
        return forOrders;
    }

    public Chore folding() {
        return folding;
    }

    /** The lists that can be exported. */
    public List<ExportKind<?>> exports() {
        return exports.kinds();
    }
}
