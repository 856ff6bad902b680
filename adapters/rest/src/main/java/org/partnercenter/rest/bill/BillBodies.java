package org.partnercenter.rest.bill;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.bill.BillOperations;
import org.partnercenter.application.bill.CloseCycle;
import org.partnercenter.application.bill.FeeFed;
import org.partnercenter.application.bill.FeedFee;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.FeeHistory;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What the commands on bills look like in JSON. */
@ApplicationScoped
class BillBodies implements HasBodies {

    /**
     * What came of a delivery.
     *
     * @param change   created, replaced, adjusted: billed as an adjustment; unchanged, or outdated: a later version is known
     * @param billedIn {@code yyyy-MM}; absent if nothing changed
     */
    record FedShape(String recordId, FeeHistory.Change change, Optional<String> billedIn) {

        private static FedShape of(FeeFed fed) {
            return new FedShape(fed.id().value(), fed.change(), fed.cycle().map(YearMonth::toString));
        }
    }

    static final CommandBody<FeeBody, FeedFee, FeeFed> FEED = new CommandBody<>(BillOperations.FEED, FeeBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((fed, language) -> FedShape.of(fed)));
    static final CommandBody<CloseCycleBody, CloseCycle, BillCycle> CLOSE = new CommandBody<>(BillOperations.CLOSE, CloseCycleBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(CycleShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(FEED, CLOSE);
    }
}
