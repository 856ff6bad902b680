package org.partnercenter.application.incentive.bill;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts incentive bills together from their ports. */
public final class IncentiveBillModule {

    private static final FileKind.Title RUN = new FileKind.Title("run", "运行次数");
    private static final FileKind<StartClosing, ClosingView> FILE = new FileKind<>("incentive-closings", IncentiveBillOperations.START,
            List.of(Column.required("period", "对账期次", Column.Type.TEXT)), List.of(RUN),
            view -> RowResult.granted(Map.of(RUN.name(), Integer.toString(view.closing().run()))));

    private final BillPorts ports;

    public IncentiveBillModule(BillPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new ClosingStarting(ports), new ClosingStepping(ports), new PartnerFailing(ports));
    }

    public BrowseIncentiveBills browse() {
        return new BrowseIncentiveBills(ports);
    }

    /** The lists that can be exported. */
    public List<ExportKind<?>> exports() {
        var exports = new BillExports(ports);
        return List.of(exports.bills(), exports.lines());
    }

    public static List<FileKind<?, ?>> files() {
        return List.of(FILE);
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform, int atOnce) {
        return List.of(new ClosingChore(ports, gateway, platform, atOnce), new ForgetCalculations(ports.stores().calculations()));
    }
}
