package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the platform does to a quota after it was granted: one shape for adjusting, freezing, unfreezing, invalidating. */
final class QuotaAdjust<C> implements UseCase<C, QuotaChanged> {

    private final CouponPorts ports;
    private final Operation<C, QuotaChanged> operation;
    private final QuotaMovement movement;
    private final Function<C, QuotaId> id;
    private final BiFunction<Step<C>, Instant, Decision<CouponQuota.Change>> step;

    /** A command and the quota it meets. */
    record Step<C>(C command, CouponQuota quota) {
    }

    private QuotaAdjust(CouponPorts ports, Operation<C, QuotaChanged> operation, QuotaMovement movement, Function<C, QuotaId> id,
                        BiFunction<Step<C>, Instant, Decision<CouponQuota.Change>> step) {
        this.ports = ports;
        this.operation = operation;
        this.movement = movement;
        this.id = id;
        this.step = step;
    }

    static List<UseCase<?, ?>> all(CouponPorts ports) {
        return List.of(
                new QuotaAdjust<>(ports, CouponOperations.ADJUST, QuotaMovement.ADJUSTED, AdjustQuota::quota, QuotaAdjust::adjust),
                move(ports, CouponOperations.FREEZE, QuotaMovement.FROZEN, CouponQuota::freeze),
                move(ports, CouponOperations.UNFREEZE, QuotaMovement.UNFROZEN, CouponQuota::unfreeze),
                move(ports, CouponOperations.INVALIDATE, QuotaMovement.INVALIDATED, CouponQuota::invalidate));
    }

    private static UseCase<?, ?> move(CouponPorts ports, Operation<MoveQuota, QuotaChanged> operation, QuotaMovement movement,
                                      BiFunction<CouponQuota, Instant, Decision<CouponQuota.Change>> move) {
        return new QuotaAdjust<>(ports, operation, movement, MoveQuota::quota,
                (step, now) -> move.apply(step.quota(), now));
    }

    private static Decision<CouponQuota.Change> adjust(Step<AdjustQuota> step, Instant now) {
        var value = step.command().newValue().orElse(step.quota().value());
        if (step.command().finish()) {
            return step.quota().adjustTo(value, now);
        }
        return step.quota().beginAdjusting(now);
    }

    @Override
    public Operation<C, QuotaChanged> operation() {
        return operation;
    }

    @Override
    public List<Outcome<QuotaChanged>> decide(List<Request<C>> requests, Instant now) {
        var desk = ports.desk();
        desk.lockQuotas(requests.stream().map(request -> id.apply(request.command())).collect(Collectors.toSet()));
        var outcomes = requests.stream().map(request -> decide(request.command(), desk, now)).toList();
        desk.store();
        return outcomes;
    }

    private Outcome<QuotaChanged> decide(C command, Desk desk, Instant now) {
        var quotaId = id.apply(command);
        var found = desk.quota(quotaId);
        var subject = Subject.of("coupon-quota", quotaId.value(),
                found.map(CouponNews::viewers).orElse(Viewers.none()));
        return found.map(quota -> step.apply(new Step<>(command, quota), now))
                .orElseGet(() -> Decision.refused(CouponRefusal.QUOTA_NOT_FOUND.refusal("quota_id", quotaId)))
                .fold(change -> granted(found.orElseThrow(), change, subject, desk),
                        refusals -> Outcome.refused(refusals, subject));
    }

    private Outcome<QuotaChanged> granted(CouponQuota before, CouponQuota.Change change, Subject subject, Desk desk) {
        var quota = change.quota();
        desk.change(quota);
        return Outcome.granted(result(quota), subject.changed(CouponAudit.quota(new Changes(), before, quota)), Effects.of(
                change.transfers().stream().map(transfer -> CouponNews.posting(transfer, quota, Optional.empty())).toList(),
                List.of(CouponNews.quota(movement.name().toLowerCase(Locale.ROOT), quota, quota.value())))
                .and(Effects.news(CouponNews.news(movement(quota), quota, quota.value()))));
    }

    private QuotaMovement movement(CouponQuota after) {
        return after.status() == QuotaStatus.ADJUSTING ? QuotaMovement.IN_ADJUSTMENT : movement;
    }

    static QuotaChanged result(CouponQuota quota) {
        return new QuotaChanged(quota.id(), quota.status(), quota.value(), quota.balance());
    }
}
