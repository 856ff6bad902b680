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

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes down that quotas are over. Their balance stays booked on them (OQ-09). */
final class QuotaExpiry implements UseCase<Expire, Expired> {

    private final CouponPorts ports;

    QuotaExpiry(CouponPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Expire, Expired> operation() {
        return CouponOperations.EXPIRE_QUOTAS;
    }

    @Override
    public List<Outcome<Expired>> decide(List<Request<Expire>> requests, Instant now) {
        return requests.stream().map(request -> expire(request, now)).toList();
    }

    private Outcome<Expired> expire(Request<Expire> request, Instant now) {
        var over = ports.quotas().lockExpired(now, request.command().limit());
        var changes = new Changes();
        var changed = over.stream().map(quota -> new Changed<>(quota.expire(now).orThrow().quota(), quota.version())).toList();
        for (int i = 0; i < changed.size(); i++) {
            CouponAudit.quota(changes, over.get(i), changed.get(i).value());
        }
        if (!changed.isEmpty()) {
            ports.quotas().update(changed);
        }
        var events = changed.stream().map(Changed::value)
                .map((CouponQuota quota) -> CouponNews.quota("expired", quota, quota.balance())).toList();
        return Outcome.granted(new Expired(over.size()),
                Subject.of("quota-expiry", request.id(), Viewers.none())
                        .with(Map.of("expired", String.valueOf(over.size()))).changed(changes),
                Effects.of(List.of(), events));
    }
}
