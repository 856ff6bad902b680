package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Hands expiry in at the door, a chunk at a time, whenever something is over. */
public final class ExpiryChore implements Chore {

    private static final int PORTION = 500;

    private final Operation<Expire, Expired> operation;
    private final BooleanSupplier anything;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;

    private ExpiryChore(Operation<Expire, Expired> operation, BooleanSupplier anything, Gateway gateway,
                        Supplier<Optional<Caller>> platform) {
        this.operation = operation;
        this.anything = anything;
        this.gateway = gateway;
        this.platform = platform;
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public static List<Chore> all(CouponPorts ports, Gateway gateway, Clocks clocks, Supplier<Optional<Caller>> platform) {
        return List.of(
                new ExpiryChore(CouponOperations.EXPIRE_COUPONS, () -> ports.coupons().anyExpired(clocks.business()),
                        gateway, platform),
                new ExpiryChore(CouponOperations.EXPIRE_QUOTAS, () -> ports.quotas().anyExpired(clocks.business()),
                        gateway, platform));
    }

    @Override
    public String name() {
        return operation.name();
    }

    @Override
    public boolean doPortion() {
        if (!anything.getAsBoolean()) {
            return false;
        }
        return platform.get().map(caller -> gateway.submit(operation, new Submission<>(caller, Optional.empty(),
                new Expire(PORTION), new Origin(Channel.SYSTEM, name()))).decision().orThrow().count() == PORTION)
                .orElse(false);
    }
}
