package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityRefusal;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is done with activity vouchers that exist. One that is not the caller's to do it with does not exist for it. */
final class ActivityChanging<C> implements UseCase<C, ActivityVoucher> {

    /** What is done with one. */
    @FunctionalInterface
    private interface Step<C> {

        Decision<ActivityVoucher> apply(C command, ActivityVoucher voucher, Instant now);
    }

    private final ActivityPorts ports;
    private final Operation<C, ActivityVoucher> operation;
    private final Function<C, ActivityId> id;
    private final Step<C> step;

    private ActivityChanging(ActivityPorts ports, Operation<C, ActivityVoucher> operation, Function<C, ActivityId> id, Step<C> step) {
        this.ports = ports;
        this.operation = operation;
        this.id = id;
        this.step = step;
    }

    static List<UseCase<?, ?>> all(ActivityPorts ports) {
        return List.of(
                new ActivityChanging<>(ports, ActivityOperations.EDIT, EditActivity::activity,
                        (command, voucher, now) -> voucher.edit(command.terms(), now)),
                move(ports, ActivityOperations.DELETE, (command, voucher, now) -> voucher.delete(now)),
                move(ports, ActivityOperations.SUBMIT, (command, voucher, now) -> voucher.submit(now)),
                move(ports, ActivityOperations.WITHDRAW, (command, voucher, now) -> voucher.withdraw(now)),
                move(ports, ActivityOperations.COPY, (command, voucher, now) -> voucher.copy(new ActivityId(ports.ids().next()), now)),
                new ActivityChanging<>(ports, ActivityOperations.REVIEW, ReviewActivity::activity, ActivityChanging::review));
    }

    private static UseCase<?, ?> move(ActivityPorts ports, Operation<MoveActivity, ActivityVoucher> operation, Step<MoveActivity> step) {
        return new ActivityChanging<>(ports, operation, MoveActivity::activity, step);
    }

    private static Decision<ActivityVoucher> review(ReviewActivity command, ActivityVoucher voucher, Instant now) {
        return command.approve() ? voucher.approve(command.seen(), now)
                : command.reason().map(reason -> voucher.reject(reason, command.seen(), now))
                        .orElseGet(() -> Decision.refused(CommonRefusal.FIELD_MISSING.refusal("field", "reason")));
    }

    @Override
    public Operation<C, ActivityVoucher> operation() {
        return operation;
    }

    @Override
    public List<Outcome<ActivityVoucher>> decide(List<Request<C>> requests, Instant now) {
        var present = new HashMap<>(ports.activities().lock(requests.stream().map(request -> id.apply(request.command()))
                .collect(Collectors.toSet())));
        var changed = new LinkedHashMap<ActivityId, ActivityVoucher>();
        var copies = new ArrayList<ActivityVoucher>();
        var outcomes = new ArrayList<Outcome<ActivityVoucher>>();
        for (var request : requests) {
            var asked = id.apply(request.command());
            var mine = Optional.ofNullable(present.get(asked)).filter(voucher -> isOpen(request.caller(), voucher));
            var decision = mine.map(voucher -> step.apply(request.command(), voucher, now))
                    .orElseGet(() -> Decision.refused(ActivityRefusal.ACTIVITY_UNKNOWN.refusal("activity_id", asked)));
            outcomes.add(decision.fold(after -> {
                boolean copy = !after.id().equals(asked);
                if (copy) {
                    copies.add(after);
                } else {
                    present.put(asked, after);
                    changed.put(asked, after);
                }
                return ActivityOutcomes.changed(copy ? Optional.empty() : mine, after);
            }, refusals -> ActivityOutcomes.refused(refusals, mine, request.caller())));
        }
        if (!copies.isEmpty()) {
            ports.activities().add(copies);
        }
        if (!changed.isEmpty()) {
            ports.activities().update(List.copyOf(changed.values()));
        }
        return outcomes;
    }

    /** A draft is its partner's alone, and nobody finds a deleted one again. */
    private static boolean isOpen(Caller caller, ActivityVoucher voucher) {
        return voucher.status() != ActivityStatus.DELETED && (caller.is(PartyKind.PLATFORM)
                ? voucher.status() != ActivityStatus.DRAFT : voucher.partner().equals(caller.party()));
    }
}
