package org.partnercenter.application.customer.leave;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.leave.Side;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts leaving and switching together from their ports. */
public final class LeaveModule {

    private static final String REJECTED = "rejected";
    private static final String WITHDRAWN = "withdrawn";
    /** How many are ended at a time. */
    private static final int REQUESTS = 500;

    private final LeavePorts ports;

    public LeaveModule(LeavePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var requests = ports.requests();
        return List.of(
                new ChangeSubmission(LeaveOperations.DISASSOCIATE, Side.PARTNER, ports),
                new ChangeSubmission(LeaveOperations.SWITCH, Side.PARTNER, ports),
                new ChangeSubmission(LeaveOperations.CUSTOMER_DISASSOCIATE, Side.CUSTOMER, ports),
                new ChangeSubmission(LeaveOperations.CUSTOMER_SWITCH, Side.CUSTOMER, ports),
                new ChangeApproval(LeaveOperations.APPROVE, Side.PARTNER, ports),
                new ChangeApproval(LeaveOperations.CUSTOMER_APPROVE, Side.CUSTOMER, ports),
                new ChangeDeciding(LeaveOperations.REJECT, Side.PARTNER, requests, REJECTED,
                        (request, command, now) -> request.reject(Side.PARTNER, command.comment(), now)),
                new ChangeDeciding(LeaveOperations.CUSTOMER_REJECT, Side.CUSTOMER, requests, REJECTED,
                        (request, command, now) -> request.reject(Side.CUSTOMER, command.comment(), now)),
                new ChangeDeciding(LeaveOperations.WITHDRAW, Side.PARTNER, requests, WITHDRAWN,
                        (request, command, now) -> request.withdraw(Side.PARTNER, now)),
                new ChangeDeciding(LeaveOperations.CUSTOMER_WITHDRAW, Side.CUSTOMER, requests, WITHDRAWN,
                        (request, command, now) -> request.withdraw(Side.CUSTOMER, now)),
                new ChangeExpiry(requests));
    }

    public BrowseLeaving browse() {
        return new BrowseLeaving(ports);
    }

    public LeaveListeners listeners() {
        return new LeaveListeners(ports);
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    public Chore expiring(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return new PortionChore<>(LeaveOperations.EXPIRE, new ExpireChanges(REQUESTS), () -> ports.requests().anyExpired(ports.clocks().business()),
                expired -> expired.count() == REQUESTS, gateway, platform);
    }

    /** Who was whose customer in a month. */
    public CustomersInMonth customersInMonth() {
        var zone = ports.terms().zone();
        return (scope, customers, month) -> ports.reads().former().associatedBetween(scope, customers,
                month.atDay(1).atStartOfDay(zone).toInstant(), month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
