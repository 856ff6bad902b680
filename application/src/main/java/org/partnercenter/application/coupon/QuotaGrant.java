package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
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
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grants quota: the only way money for coupons comes into being (QTA-01). */
final class QuotaGrant implements UseCase<GrantQuota, QuotaChanged> {

    private final CouponPorts ports;
    private final Ids ids;

    QuotaGrant(CouponPorts ports, Ids ids) {
        this.ports = ports;
        this.ids = ids;
    }

    @Override
    public Operation<GrantQuota, QuotaChanged> operation() {
        return CouponOperations.GRANT;
    }

    @Override
    public List<Outcome<QuotaChanged>> decide(List<Request<GrantQuota>> requests, Instant now) {
        var desk = ports.desk();
        var given = requests.stream().flatMap(request -> request.command().id().stream()).collect(Collectors.toSet());
        desk.lockQuotas(given);
        var kinds = ports.kinds().of(requests.stream().map(request -> request.command().partner())
                .collect(Collectors.toSet()));
        var outcomes = requests.stream().map(request -> decide(request.command(), desk, new HashMap<>(kinds), now)).toList();
        desk.store();
        return outcomes;
    }

    private Outcome<QuotaChanged> decide(GrantQuota command, Desk desk, Map<PartyId, PartyKind> kinds, Instant now) {
        var id = command.id().orElseGet(() -> new QuotaId(ids.next()));
        var subject = Subject.of("coupon-quota", id.value(), Viewers.of(command.partner(), Optional.empty()));
        var kind = Optional.ofNullable(kinds.get(command.partner()));
        var refusals = new Refusals()
                .refuseIf(!command.value().isPositive(), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "quota_value"))
                .refuseIf(!command.effectiveTime().isBefore(command.expireTime()), CouponRefusal.QUOTA_WINDOW_INVALID
                        .refusal("expire_time", command.expireTime()))
                .refuseIf(kind.isEmpty(), CommonRefusal.PARTY_UNKNOWN.refusal("party_id", command.partner()))
                .refuseIf(kind.filter(QuotaGrant::cannotHold).isPresent(), CouponRefusal.QUOTA_HOLDER_UNFIT
                        .refusal("party_id", command.partner()).with("kind", kind.map(Enum::name).orElse("")))
                .refuseIf(desk.quota(id).isPresent(), CouponRefusal.QUOTA_ID_TAKEN.refusal("quota_id", id));
        Decision<CouponQuota.Change> decision = refusals.any() ? Decision.refused(refusals.list())
                : CouponQuota.grant(id, command.type(), command.partner(), command.value(),
                        new Validity(command.effectiveTime(), command.expireTime()), command.limits(), now);
        return decision.fold(change -> granted(change, subject, desk), found -> Outcome.refused(found, subject));
    }

    private static boolean cannotHold(PartyKind kind) {
        return kind == PartyKind.CUSTOMER || kind == PartyKind.RESELLER;
    }

    private static Outcome<QuotaChanged> granted(CouponQuota.Change change, Subject subject, Desk desk) {
        var quota = change.quota();
        desk.add(quota);
        return Outcome.granted(QuotaAdjust.result(quota), subject.changed(CouponAudit.madeQuota(new Changes(), quota)),
                Effects.of(
                change.transfers().stream().map(transfer -> CouponNews.posting(transfer, quota, Optional.empty())).toList(),
                List.of(CouponNews.quota("granted", quota, quota.value())))
                .and(Effects.news(CouponNews.news(QuotaMovement.GRANTED, quota, quota.value()))));
    }
}
