package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.incentive.RevenueOf;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts revenue together from its ports. */
public final class RevenueModule {

    private final RevenuePorts ports;

    public RevenueModule(RevenuePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new RevenueTelling(ports), new RunBeginning(ports), new RunAdvancing(ports), new StatementFinalizing(ports),
                new MonthFinalizing(ports), new FeedbackGiving(ports), new FeedbackAnswering(ports.stores().feedbacks()));
    }

    public BrowseRevenue browse() {
        return new BrowseRevenue(ports);
    }

    /** What incentives are calculated from. */
    public RevenueOf counted() {
        return new CountedRevenueOf(ports);
    }

    /** The lists that can be exported. */
    public List<ExportKind<?>> exports() {
        return new RevenueExports(browse()).kinds();
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return List.of(new FormingChore(ports, gateway, platform), new FinalizingChore(ports.stores().revenues(), gateway, platform));
    }

    public static List<FileKind<?, ?>> files() {
        return RevenueFiles.kinds();
    }
}
