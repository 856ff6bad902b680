package org.partnercenter.application.coupon;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponIssuing;
import org.partnercenter.domain.coupon.CouponRefusal;
import org.partnercenter.domain.coupon.IssuePlan;
import org.partnercenter.domain.coupon.Issuer;
import org.partnercenter.domain.coupon.Recipient;
import org.partnercenter.domain.coupon.UnknownOffers;
import org.partnercenter.domain.coupon.WhiteList;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Issues coupons. A handful of statements for a batch, however many customers it names. */
final class CouponIssue implements UseCase<IssueCoupons, IssuedCoupons> {

    private final CouponPorts ports;
    private final Ids ids;

    CouponIssue(CouponPorts ports, Ids ids) {
        this.ports = ports;
        this.ids = ids;
    }

    @Override
    public Operation<IssueCoupons, IssuedCoupons> operation() {
        return CouponOperations.ISSUE;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<Outcome<IssuedCoupons>> decide(List<Request<IssueCoupons>> requests, Instant now) {
        var desk = ports.desk();
        // Associations are held before quotas, as when a customer leaves and its coupons go back to their quotas.
        var background = new Background(requests, now);
        desk.lockQuotas(requests.stream().map(request -> request.command().quota()).collect(Collectors.toSet()));
        var outcomes = requests.stream().map(request -> decide(request, desk, background, now)).toList();
        desk.store();
        return outcomes;
    }

    private Outcome<IssuedCoupons> decide(Request<IssueCoupons> request, Desk desk, Background background, Instant now) {
        var command = request.command();
        var tier = background.tier(request);
        var subject = Subject.of("coupon-quota", command.quota().value(),
                tier.map(Tier::viewers).fold(viewers -> viewers, refusals -> background.viewers(request)));
        var decision = background.open(request).flatMap(open -> tier)
                .flatMap(known -> plan(request, known, desk, background, now));
        return decision.fold(plan -> granted(plan, subject, desk), refusals -> Outcome.refused(refusals, subject));
    }

    private Decision<IssuePlan> plan(Request<IssueCoupons> request, Tier tier, Desk desk, Background background, Instant now) {
        var command = request.command();
        var malformed = CouponIssuing.malformed(command.terms(), command.customers());
        if (!malformed.isEmpty()) {
            return Decision.refused(malformed);
        }
        var quota = desk.quota(command.quota()).filter(tier::owns);
        if (quota.isEmpty()) {
            return Decision.refused(CouponRefusal.QUOTA_UNFIT.refusal("quota_id", command.quota()));
        }
        var issuer = new Issuer(tier.holder(), background.ownUse.contains(tier.holder()), command.route(),
                background.whiteList(request.caller()));
        var recipients = command.customers().stream().map(customer -> background.recipient(customer, tier)).toList();
        return new CouponIssuing(quota.get(), command.terms(), issuer, now)
                .decide(recipients, background.unknown(command), () -> new CouponId(ids.next()));
    }

    private static Outcome<IssuedCoupons> granted(IssuePlan plan, Subject subject, Desk desk) {
        var coupons = plan.issued().stream().map(IssuePlan.Issued::coupon).toList();
        var changes = new Changes();
        if (!coupons.isEmpty()) {
            CouponAudit.quota(changes, desk.quota(plan.quota().id()).orElseThrow(), plan.quota());
            coupons.forEach(coupon -> CouponAudit.madeCoupon(changes, coupon));
            desk.change(plan.quota());
            coupons.forEach(desk::add);
        }
        var postings = new ArrayList<Posting>();
        var transfers = plan.transfers();
        for (int i = 0; i < coupons.size(); i++) {
            postings.add(CouponNews.posting(transfers.get(i), coupons.get(i), Optional.empty(), coupons.get(i).memo()));
        }
        var details = new LinkedHashMap<String, String>();
        details.put("issued", String.valueOf(coupons.size()));
        details.put("not_issued", String.valueOf(plan.refused().size()));
        var result = new IssuedCoupons(
                plan.issued().stream().map(issued -> new IssuedCoupons.Issued(issued.recipient(), issued.coupon().id())).toList(),
                plan.refused().stream().map(not -> new IssuedCoupons.Rejected(not.recipient(), not.refusals())).toList());
        return Outcome.granted(result, subject.with(details).changed(changes),
                Effects.of(postings, coupons.stream().map(CouponNews::issued).toList())
                        .and(Effects.news(coupons.stream().map(CouponNews::news).toArray())));
    }

    /** What the batch has to know of the world, asked once for all its commands. */
    private final class Background {

        private final Map<PartyId, ResellerStandings.Standing> resellers;
        private final Map<PartyId, CustomerStandings.Standing> customers;
        private final Map<PartyId, PartyKind> partners;
        private final Set<PartyId> ownUse;
        private final UnknownOffers unknown;
        private final Map<PartyId, WhiteList> whiteLists;

        Background(List<Request<IssueCoupons>> requests, Instant now) {
            var namedResellers = new HashSet<PartyId>();
            var namedCustomers = new HashSet<PartyId>();
            var namedPartners = new HashSet<PartyId>();
            var issuers = new HashSet<PartyId>();
            var listed = new HashMap<PartyId, Set<PartyId>>();
            var services = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            var products = new TreeSet<String>();
            for (var request : requests) {
                var command = request.command();
                var looked = Tier.toLookUp(request.caller(), command.indirectPartner());
                namedResellers.addAll(looked);
                issuers.addAll(looked.isEmpty() ? Set.of(request.caller().party()) : looked);
                (request.caller().is(PartyKind.PLATFORM) ? namedPartners : namedCustomers).addAll(command.customers());
                if (WhiteList.isKeptBy(request.caller().kind())) {
                    listed.computeIfAbsent(request.caller().party(), none -> new HashSet<>()).addAll(command.customers());
                }
                services.addAll(command.terms().serviceTypes());
                products.addAll(command.terms().productIds());
            }
            resellers = namedResellers.isEmpty() ? Map.of() : ports.resellers().of(namedResellers, now);
            customers = namedCustomers.isEmpty() ? Map.of() : ports.customers().of(namedCustomers, now);
            partners = namedPartners.isEmpty() ? Map.of() : ports.kinds().of(namedPartners);
            whiteLists = listed.isEmpty() ? Map.of() : ports.whiteLists().among(listed);
            ownUse = ports.ownUse().among(issuers, now);
            unknown = services.isEmpty() && products.isEmpty() ? UnknownOffers.none()
                    : ports.offers().find(services, products);
        }

        /** HIE-08: the open API is for solution providers and distributors. */
        Decision<Caller> open(Request<IssueCoupons> request) {
            boolean closed = request.command().route() == Issuer.Route.OPEN_API
                    && !CouponOperations.isOpenApiCaller(request.caller().kind());
            return closed ? Decision.refused(CommonRefusal.CALLER_NOT_ALLOWED.refusal("kind", request.caller().kind())
                    .with("operation", CouponOperations.ISSUE.name())) : Decision.granted(request.caller());
        }

        Decision<Tier> tier(Request<IssueCoupons> request) {
            return Tier.of(request.caller(), request.command().indirectPartner(), resellers);
        }

        /** CPN-48. */
        Optional<WhiteList> whiteList(Caller caller) {
            return WhiteList.isKeptBy(caller.kind())
                    ? Optional.of(whiteLists.getOrDefault(caller.party(), WhiteList.none())) : Optional.empty();
        }

        Viewers viewers(Request<IssueCoupons> request) {
            return Viewers.ofCaller(request.caller());
        }

        UnknownOffers unknown(IssueCoupons command) {
            Set<String> services = command.terms().serviceTypes().stream()
                    .filter(code -> unknown.services().stream().anyMatch(code::equalsIgnoreCase)).collect(Collectors.toSet());
            Set<String> products = command.terms().productIds().stream().filter(unknown.products()::contains)
                    .collect(Collectors.toSet());
            return new UnknownOffers(services, products);
        }

        Recipient recipient(PartyId party, Tier tier) {
            var kind = partners.get(party);
            if (kind != null) {
                return CouponOperations.isPartner(kind) ? Recipient.partner(party) : Recipient.stranger(party);
            }
            var standing = customers.get(party);
            if (standing == null || !standing.partner().equals(tier.partner())) {
                return Recipient.stranger(party);
            }
            var tie = standing.reseller().equals(tier.reseller()) ? Recipient.Tie.OWN : Recipient.Tie.FAMILY;
            return new Recipient(party, tie, Optional.of(standing.type()), standing.first(), standing.financeMaster(),
                    standing.cashCouponAllowed());
        }
    }
}
