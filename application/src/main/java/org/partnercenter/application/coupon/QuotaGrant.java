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
import org.partnercenter.domain.coupon.QuotaOrigin;
import org.partnercenter.domain.coupon.QuotaSource;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusals;
import org.partnercenter.domain.kernel.Validity;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        var refusals = new Refusals()
                .refuseIf(command.source() == QuotaSource.INCENTIVE, CouponRefusal.QUOTA_SOURCE_NEEDS_PAYOUT.refusal())
                .refuseIf(desk.quota(id).isPresent(), CouponRefusal.QUOTA_ID_TAKEN.refusal("quota_id", id));
        var decision = against(command.partner(), kinds, command.effectiveTime(), command.expireTime(), command.value(),
                window -> CouponQuota.grant(id, command.type(), command.partner(), QuotaOrigin.arranged(command.source()),
                        command.value(), window, command.limits(), now));
        var all = new Refusals().addAll(decision.refusals()).addAll(refusals.list()).list();
        return all.isEmpty() ? granted(decision.orThrow(), subject, desk) : Outcome.refused(all, subject);
    }

    /** The grant, unless its amount, its window or its holder forbids it. */
    static Decision<CouponQuota.Change> against(PartyId partner, Map<PartyId, PartyKind> kinds, Instant from, Instant until, Money value,
                                                Function<Validity, Decision<CouponQuota.Change>> grant) {
        var kind = Optional.ofNullable(kinds.get(partner));
        var refusals = new Refusals()
                .refuseIf(!value.isPositive(), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "quota_value"))
                .refuseIf(!from.isBefore(until), CouponRefusal.QUOTA_WINDOW_INVALID.refusal("expire_time", until))
                .refuseIf(kind.isEmpty(), CommonRefusal.PARTY_UNKNOWN.refusal("party_id", partner))
                .refuseIf(kind.filter(QuotaGrant::cannotHold).isPresent(), CouponRefusal.QUOTA_HOLDER_UNFIT
                        .refusal("party_id", partner).with("kind", kind.map(Enum::name).orElse("")));
        return refusals.any() ? Decision.refused(refusals.list()) : grant.apply(new Validity(from, until));
    }

    private static boolean cannotHold(PartyKind kind) {
        return kind == PartyKind.CUSTOMER || kind == PartyKind.RESELLER;
    }

    static Outcome<QuotaChanged> granted(CouponQuota.Change change, Subject subject, Desk desk) {
        var quota = change.quota();
        desk.add(quota);
        return Outcome.granted(QuotaAdjust.result(quota), subject.changed(CouponAudit.madeQuota(new Changes(), quota)),
                Effects.of(
                change.transfers().stream().map(transfer -> CouponNews.posting(transfer, quota, Optional.empty())).toList(),
                List.of(CouponNews.quota("granted", quota, quota.value())))
                .and(Effects.news(CouponNews.news(QuotaMovement.GRANTED, quota, quota.value()))));
    }
}
