package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaLimits;
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Converts incentive earnings to quota, each payout order once (CPN-61). */
final class QuotaConversion implements UseCase<ConvertIncentive, QuotaChanged> {

    private final CouponPorts ports;
    private final Ids ids;

    QuotaConversion(CouponPorts ports, Ids ids) {
        this.ports = ports;
        this.ids = ids;
    }

    @Override
    public Operation<ConvertIncentive, QuotaChanged> operation() {
        return CouponOperations.CONVERT;
    }

    @Override
    public List<Outcome<QuotaChanged>> decide(List<Request<ConvertIncentive>> requests, Instant now) {
        var desk = ports.desk();
        var converted = new HashMap<>(ports.quotas().holdPayouts(requests.stream().map(request -> request.command().payoutOrder())
                .collect(Collectors.toSet())));
        var kinds = ports.kinds().of(requests.stream().map(request -> request.command().partner()).collect(Collectors.toSet()));
        var outcomes = new ArrayList<Outcome<QuotaChanged>>();
        for (var request : requests) {
            outcomes.add(decide(request.command(), desk, converted, kinds, now));
        }
        desk.store();
        return outcomes;
    }

    private Outcome<QuotaChanged> decide(ConvertIncentive command, Desk desk, Map<String, CouponQuota> converted,
                                         Map<PartyId, PartyKind> kinds, Instant now) {
        var before = Optional.ofNullable(converted.get(command.payoutOrder()));
        if (before.isPresent()) {
            return again(command, before.get());
        }
        var id = new QuotaId(ids.next());
        var subject = Subject.of("coupon-quota", id.value(), Viewers.of(command.partner(), Optional.empty()));
        return QuotaGrant.against(command.partner(), kinds, command.effectiveTime(), command.expireTime(), command.amount(),
                        window -> CouponQuota.grant(id, QuotaType.VOUCHER, command.partner(), QuotaOrigin.converted(command.payoutOrder()),
                                command.amount(), window, QuotaLimits.none(), now))
                .fold(change -> {
                    converted.put(command.payoutOrder(), change.quota());
                    return QuotaGrant.granted(change, subject, desk);
                }, refusals -> Outcome.refused(refusals, subject));
    }

    /** Nothing happens twice: the same is answered, anything else refused. */
    private static Outcome<QuotaChanged> again(ConvertIncentive command, CouponQuota quota) {
        var subject = Subject.of("coupon-quota", quota.id().value(), CouponNews.viewers(quota));
        boolean same = quota.partner().equals(command.partner()) && quota.value().equals(command.amount())
                && quota.validity().from().equals(command.effectiveTime()) && quota.validity().until().equals(command.expireTime());
        return same ? Outcome.granted(QuotaAdjust.result(quota), subject, Effects.none())
                : Outcome.refused(List.of(CouponRefusal.PAYOUT_CONVERTED_OTHERWISE.refusal("payout_order_no", command.payoutOrder())
                        .with("quota_id", quota.id())), subject);
    }
}
