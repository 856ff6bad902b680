package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FoldTotals;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Builds the capability from its ports. */
public final class OrderModule {

    private final List<UseCase<?, ?>> useCases;
    private final OrderLists lists;
    private final FoldTotals folding;
    private final OrderExports exports;

    /** @param giveBack what becomes of what was paid here when it is unsubscribed */
    public OrderModule(OrderPorts ports, GiveBack giveBack) {
        var scopes = ports.scopes();
        useCases = List.of(new OrderLoading(ports, giveBack), new ResourceLoading(ports));
        lists = new OrderLists(ports.reads(), scopes);
        folding = new FoldTotals("order", ports.totals());
        exports = new OrderExports(ports.reads(), scopes);
    }

    public List<UseCase<?, ?>> useCases() {
        return useCases;
    }

    public OrderLists lists() {
        return lists;
    }

    public Chore folding() {
        return folding;
    }

    /** The lists that can be exported. */
    public List<ExportKind<?>> exports() {
        return List.of(exports.orders(), exports.resources());
    }
}
