package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Configures activity vouchers, as drafts or for the review at once. */
final class ActivityCreating implements UseCase<CreateActivity, ActivityVoucher> {

    private final ActivityPorts ports;

    ActivityCreating(ActivityPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<CreateActivity, ActivityVoucher> operation() {
        return ActivityOperations.CREATE;
    }

    @Override
    public List<Outcome<ActivityVoucher>> decide(List<Request<CreateActivity>> requests, Instant now) {
        var made = new ArrayList<ActivityVoucher>();
        var outcomes = requests.stream().map(request -> {
            var command = request.command();
            var draft = ActivityVoucher.create(new ActivityId(ports.ids().next()), request.caller().party(), command.terms(), now);
            Decision<ActivityVoucher> decision = command.submit() ? draft.flatMap(each -> each.submit(now)) : draft;
            return decision.fold(voucher -> {
                made.add(voucher);
                return ActivityOutcomes.changed(Optional.empty(), voucher);
            }, refusals -> ActivityOutcomes.refused(refusals, Optional.empty(), request.caller()));
        }).toList();
        if (!made.isEmpty()) {
            ports.activities().add(made);
        }
        return outcomes;
    }
}
