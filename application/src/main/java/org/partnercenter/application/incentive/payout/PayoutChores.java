package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Hands in at the door what happens to incentives by the clock, a portion at a time. */
final class PayoutChores {

    private static final int PORTION = 200;

    private PayoutChores() {
    }

    /** @param platform in whose name it is done; nothing is done while there is none */
    static List<Chore> all(PayoutPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
        var stores = ports.stores();
        var clocks = ports.clocks();
        return List.of(
                new PortionChore<>(PayoutOperations.REQUEST_DUE, new Upkeep.RequestDue(PORTION), () -> stores.auto().anyDue(clocks.business()
                        .minus(AutoRequesting.PAUSE)), PayoutChores::more, gateway, platform),
                new Limiting(ports, gateway, platform),
                new PortionChore<>(PayoutOperations.TELL, new Upkeep.TellOfEnds(PORTION), () -> !stores.open().toTell(clocks.business(), 1).isEmpty(),
                        PayoutChores::more, gateway, platform),
                new PortionChore<>(PayoutOperations.END, new Upkeep.EndExpired(PORTION), () -> !stores.bills().expired(clocks.business(), 1).isEmpty(),
                        PayoutChores::more, gateway, platform));
    }

    private static boolean more(Upkeep.Done done) {
        return done.count() == PORTION;
    }

    /** Goes through the partners that have anything open, again and again: who left its plan is known to a neighbour. */
    private static final class Limiting implements Chore {

        private final PayoutPorts ports;
        private final Gateway gateway;
        private final Supplier<Optional<Caller>> platform;
        private Optional<PartyId> seen = Optional.empty();

        Limiting(PayoutPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
            this.ports = ports;
            this.gateway = gateway;
            this.platform = platform;
        }

        @Override
        public String name() {
            return PayoutOperations.LIMIT.name();
        }

        @Override
        public boolean doPortion() {
            var partners = ports.stores().open().unlimited(seen, PORTION);
            boolean more = partners.size() == PORTION;
            var left = partners.isEmpty() ? Set.<PartyId>of()
                    : Set.copyOf(ports.questions().lapsed().of(Set.copyOf(partners), ports.clocks().business()).keySet());
            if (!left.isEmpty()) {
                platform.get().ifPresent(caller -> gateway.submit(PayoutOperations.LIMIT, new Submission<>(caller, Optional.empty(),
                        new Upkeep.LimitOpen(left), new Origin(Channel.SYSTEM, name()))).decision().orThrow());
            }
            seen = more ? Optional.of(partners.getLast()) : Optional.empty();
            return more;
        }
    }
}
