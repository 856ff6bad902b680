package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;

import java.util.Optional;
import java.util.function.Supplier;

/** Hands in that created customers are to be associated, a portion at a time, until each is or cannot be (ASC-11). */
final class FinishingChore implements Chore {

    private static final int PORTION = 200;

    private final CreatedCustomers created;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    FinishingChore(CreatedCustomers created, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.created = created;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return AcquireOperations.FINISH_CREATION.name();
    }

    @Override
    public boolean doPortion() {
        var pending = created.pending(PORTION);
        if (pending.isEmpty()) {
            return false;
        }
        return platform.get().map(caller -> gateway.submit(AcquireOperations.FINISH_CREATION, pending.stream().map(customer ->
                new Submission<>(caller, Optional.empty(), new FinishCreation(customer), new Origin(Channel.SYSTEM, name()))).toList())
                .size() == PORTION).orElse(false);
    }
}
