package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.coupon.QuotaPassing;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Takes resellers' quotas back, whole (QTA-07…QTA-10). */
final class QuotaTakeBack implements UseCase<TakeBackQuotas, TakenBackQuotas> {

    private static final int MAX_REMARK = 256;

    private final CouponPorts ports;

    QuotaTakeBack(CouponPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<TakeBackQuotas, TakenBackQuotas> operation() {
        return CouponOperations.TAKE_BACK;
    }

    @Override
    public List<Outcome<TakenBackQuotas>> decide(List<Request<TakeBackQuotas>> requests, Instant now) {
        var desk = ports.desk();
        var named = new HashSet<QuotaId>();
        requests.forEach(request -> named.addAll(request.command().quotas()));
        desk.lockQuotasWithParents(named);
        var outcomes = requests.stream().map(request -> decide(request, desk, now)).toList();
        desk.store();
        return outcomes;
    }

    private static Outcome<TakenBackQuotas> decide(Request<TakeBackQuotas> request, Desk desk, Instant now) {
        var command = request.command();
        var quotas = command.quotas();
        var subject = Subject.of("coupon-quotas", request.id(), Viewers.ofCaller(request.caller()));
        var malformed = new Refusals()
                .addAll(ListInput.distinct("quota_ids", quotas, QuotaPassing.MAX_QUOTAS_BACK))
                .refuseIf(command.remark().filter(remark -> remark.length() > MAX_REMARK).isPresent(),
                        CommonRefusal.FIELD_TOO_LONG.refusal("field", "remark").with("limit", MAX_REMARK));
        return malformed.any() ? Outcome.refused(malformed.list(), subject)
                : each(command, request.caller().party(), subject, desk, now);
    }

    private static Outcome<TakenBackQuotas> each(TakeBackQuotas command, PartyId distributor, Subject subject, Desk desk,
                                                 Instant now) {
        var takenBack = new ArrayList<TakenBackQuotas.TakenBack>();
        var rejected = new ArrayList<TakenBackQuotas.Rejected>();
        var postings = new ArrayList<Posting>();
        var events = new ArrayList<OutgoingEvent>();
        var news = new ArrayList<QuotaMoved>();
        var changes = new Changes();
        for (var id : command.quotas()) {
            var decision = takeBack(id, distributor, desk, now);
            if (!decision.isGranted()) {
                rejected.add(new TakenBackQuotas.Rejected(id, decision.refusals()));
                continue;
            }
            var back = decision.orThrow();
            CouponAudit.quota(changes, desk.quota(id).orElseThrow(), back.child());
            CouponAudit.quota(changes, desk.quota(back.parent().id()).orElseThrow(), back.parent());
            desk.change(back.child());
            desk.change(back.parent());
            postings.add(CouponNews.posting(back.transfer(), back.child(), command.remark()));
            events.add(CouponNews.quota("taken-back", back.child(), back.transfer().amount()));
            news.add(CouponNews.news(QuotaMovement.TAKEN_BACK, back.child(), back.transfer().amount()));
            takenBack.add(new TakenBackQuotas.TakenBack(id, back.child().balance()));
        }
        return Outcome.granted(new TakenBackQuotas(takenBack, rejected), subject.with(Map.of(
                "taken_back", String.valueOf(takenBack.size()), "rejected", String.valueOf(rejected.size()))).changed(changes),
                Effects.of(postings, events).and(Effects.news(news.toArray())));
    }

    private static Decision<QuotaPassing.Back> takeBack(QuotaId id, PartyId distributor, Desk desk, Instant now) {
        var child = desk.quota(id).filter(quota -> quota.partner().equals(distributor))
                .filter(quota -> quota.reseller().isPresent());
        return child.flatMap(CouponQuota::parent).flatMap(desk::quota)
                .map(parent -> QuotaPassing.takeBack(child.get(), parent, now))
                .orElseGet(() -> Decision.refused(CouponRefusal.QUOTA_NOT_RECLAIMABLE.refusal("quota_id", id)));
    }
}
