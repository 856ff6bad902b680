package org.partnercenter.application.incentive.revenue;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes the statements final of months that are as a whole, a portion at a time. */
final class FinalizingChore implements Chore {

    private static final int PORTION = 500;

    private final Revenues revenues;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    FinalizingChore(Revenues revenues, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.revenues = revenues;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return RevenueOperations.FINALIZE.name();
    }

    @Override
    public boolean doPortion() {
        return platform.get().map(this::portion).orElse(false);
    }

    private boolean portion(Caller caller) {
        var left = revenues.left(PORTION);
        if (left.isEmpty()) {
            return false;
        }
        var answers = gateway.submit(RevenueOperations.FINALIZE, left.stream().map(id -> new Submission<>(caller, Optional.empty(),
                new FinalizeRevenue(id), new Origin(Channel.SYSTEM, name()))).toList());
        return left.size() == PORTION && answers.stream().anyMatch(answer -> answer.decision().isGranted());
    }
}
