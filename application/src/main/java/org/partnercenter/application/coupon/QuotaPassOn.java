package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Passes quota on to resellers (QTA-04…QTA-06, QTA-11). */
final class QuotaPassOn implements UseCase<PassOnQuota, PassedOnQuota> {

    private final CouponPorts ports;
    private final Ids ids;

    QuotaPassOn(CouponPorts ports, Ids ids) {
        this.ports = ports;
        this.ids = ids;
    }

    @Override
    public Operation<PassOnQuota, PassedOnQuota> operation() {
        return CouponOperations.PASS_ON;
    }

    @Override
    public List<Outcome<PassedOnQuota>> decide(List<Request<PassOnQuota>> requests, Instant now) {
        var free = new HashMap<QuotaId, Boolean>();
        requests.stream().map(request -> request.command().quota()).distinct().sorted()
                .forEach(id -> free.put(id, ports.quotas().beginTransfer(id)));
        var desk = ports.desk();
        desk.lockQuotas(free.keySet().stream().filter(free::get).toList());
        var named = new HashSet<PartyId>();
        requests.forEach(request -> named.addAll(request.command().resellers()));
        var resellers = ports.resellers().of(named, now);
        var customers = customersOf(desk, free.keySet(), now);
        var outcomes = requests.stream().map(request -> decide(request, desk, free, resellers, customers, now)).toList();
        desk.store();
        return outcomes;
    }

    private Map<PartyId, CustomerStandings.Standing> customersOf(Desk desk, Set<QuotaId> quotas, Instant now) {
        var named = new HashSet<PartyId>();
        quotas.forEach(id -> desk.quota(id).ifPresent(quota -> named.addAll(quota.limits().designatedCustomers())));
        return named.isEmpty() ? Map.of() : ports.customers().of(named, now);
    }

    private Outcome<PassedOnQuota> decide(Request<PassOnQuota> request, Desk desk, Map<QuotaId, Boolean> free,
                                          Map<PartyId, ResellerStandings.Standing> resellers,
                                          Map<PartyId, CustomerStandings.Standing> customers, Instant now) {
        var command = request.command();
        var subject = Subject.of("coupon-quota", command.quota().value(), Viewers.ofCaller(request.caller()));
        var malformed = malformed(command);
        if (malformed.any()) {
            return Outcome.refused(malformed.list(), subject);
        }
        if (!free.get(command.quota())) {
            return Outcome.refused(List.of(CouponRefusal.QUOTA_TRANSFER_RUNNING.refusal("quota_id", command.quota())),
                    subject);
        }
        var receivers = command.resellers().stream()
                .map(reseller -> receiver(reseller, request.caller().party(), resellers, customers)).toList();
        return desk.quota(command.quota()).filter(quota -> quota.partner().equals(request.caller().party()))
                .map(quota -> QuotaPassing.passOn(quota, command.amount(), receivers, () -> new QuotaId(ids.next()), now))
                .orElseGet(() -> Decision.refused(CouponRefusal.QUOTA_UNFIT.refusal("quota_id", command.quota())))
                .fold(plan -> granted(plan, command, subject, desk), refusals -> Outcome.refused(refusals, subject));
    }

    private static Refusals malformed(PassOnQuota command) {
        var resellers = command.resellers();
        return new Refusals()
                .addAll(ListInput.distinct("indirect_partner_ids", resellers, QuotaPassing.MAX_RESELLERS))
                .refuseIf(!command.amount().isPositive(), CommonRefusal.AMOUNT_NOT_POSITIVE
                        .refusal("field", "quota_amount"));
    }

    private static QuotaPassing.Receiver receiver(PartyId reseller, PartyId distributor,
                                                  Map<PartyId, ResellerStandings.Standing> resellers,
                                                  Map<PartyId, CustomerStandings.Standing> customers) {
        var standing = resellers.get(reseller);
        var own = new HashSet<PartyId>();
        customers.forEach((customer, association) -> {
            if (association.reseller().filter(reseller::equals).isPresent()) {
                own.add(customer);
            }
        });
        return new QuotaPassing.Receiver(reseller, standing != null && standing.distributor().equals(distributor),
                standing != null && standing.leaving(), own);
    }

    private static Outcome<PassedOnQuota> granted(QuotaPassing.Plan plan, PassOnQuota command, Subject subject, Desk desk) {
        var children = plan.items().stream().flatMap(item -> item.quota().stream()).toList();
        var changes = new Changes();
        if (!children.isEmpty()) {
            CouponAudit.quota(changes, desk.quota(plan.parent().id()).orElseThrow(), plan.parent());
            children.forEach(child -> CouponAudit.madeQuota(changes, child));
            desk.change(plan.parent());
            children.forEach(desk::add);
        }
        var postings = new ArrayList<Posting>();
        var events = new ArrayList<OutgoingEvent>();
        for (int i = 0; i < children.size(); i++) {
            CouponQuota child = children.get(i);
            postings.add(CouponNews.posting(plan.transfers().get(i), child, Optional.empty()));
            events.add(CouponNews.quota("passed-on", child, command.amount()));
        }
        var news = children.stream().map(child -> CouponNews.news(QuotaMovement.PASSED_ON, child, command.amount())).toArray();
        var passed = children.stream().map(child -> new PassedOnQuota.Passed(child.holder(), child.id())).toList();
        var rejected = plan.items().stream().filter(item -> item.quota().isEmpty())
                .map(item -> new PassedOnQuota.Rejected(item.reseller(), item.refusals())).toList();
        return Outcome.granted(new PassedOnQuota(passed, rejected), subject.with(Map.of(
                "passed_on", String.valueOf(passed.size()))).changed(changes), Effects.of(postings, events)
                .and(Effects.news(news)));
    }
}
