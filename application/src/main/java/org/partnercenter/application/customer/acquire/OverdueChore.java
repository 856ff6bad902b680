package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Hands in that things are over, a portion at a time, whenever something is. */
public final class OverdueChore implements Chore {

    private static final int PORTION = 500;

    private final Operation<CloseOverdue, ClosedOverdue> operation;
    private final BooleanSupplier anything;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    private OverdueChore(Operation<CloseOverdue, ClosedOverdue> operation, BooleanSupplier anything, Gateway gateway,
                 Supplier<Optional<Caller>> platform) {
        this.operation = operation;
        this.anything = anything;
        this.gateway = gateway;
        this.platform = platform;
    }

    /**
     * Such a chore.
     *
     * @param anything whether something is over
     * @param platform in whose name it is done; nothing is done while there is none
     */
    public static Chore of(Operation<CloseOverdue, ClosedOverdue> operation, BooleanSupplier anything, Gateway gateway,
                           Supplier<Optional<Caller>> platform) {
        return new OverdueChore(operation, anything, gateway, platform);
    }

    @Override
    public String name() {
        return operation.name();
    }

    @Override
    public boolean doPortion() {
        return anything.getAsBoolean() && platform.get().map(caller -> gateway.submit(operation, new Submission<>(caller,
                Optional.empty(), new CloseOverdue(PORTION), new Origin(Channel.SYSTEM, name()))).decision().orThrow().count() == PORTION)
                .orElse(false);
    }
}
