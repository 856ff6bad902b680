package org.partnercenter.application.coupon;

import org.partnercenter.application.audit.InMemoryAuditTrail;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.Ledger;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Reference;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.testing.InMemoryAudit;
import org.partnercenter.application.testing.InMemoryLedger;
import org.partnercenter.domain.coupon.Coupon;
import org.partnercenter.domain.coupon.CouponId;
import org.partnercenter.domain.coupon.CouponMovement;
import org.partnercenter.domain.coupon.CouponQuota;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.QuotaId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The lists of the capability, over quotas and coupons, ledger and audit trail in memory. */
public final class InMemoryCouponReads implements CouponReads {

    private static final Comparator<Ledger.Entry> LATEST = Comparator.comparing(Ledger.Entry::at)
            .thenComparing(Ledger.Entry::id).reversed();

    private record Happened(Instant at, String id, TimelineEntry entry) {
    }

    private final InMemoryCouponQuotas quotas;
    private final InMemoryCoupons coupons;
    private final InMemoryLedger ledger;
    private final InMemoryAudit audit;

    public InMemoryCouponReads(InMemoryCouponQuotas quotas, InMemoryCoupons coupons, InMemoryLedger ledger,
                               InMemoryAudit audit) {
        this.quotas = quotas;
        this.coupons = coupons;
        this.ledger = ledger;
        this.audit = audit;
    }

    @Override
    public Page<Coupon> held(PartyId holder, HeldCouponFilter filter, Horizon horizon, Instant now, PageRequest page) {
        return coupons(page, within(horizon).and(coupon -> coupon.holder().equals(holder)
                && is(filter.coupon(), coupon.id().value())
                && isOfOrder(coupon, filter.order())
                && filter.promotionPlan().isEmpty()
                && is(filter.type(), coupon.type())
                && is(filter.status(), coupon.statusAt(now))
                && isWithin(filter.active(), coupon.createdAt())
                && is(filter.source(), coupon.issuer().value())));
    }

    @Override
    public Page<Coupon> issued(Scope scope, IssuedCouponFilter filter, Horizon horizon, Instant now, PageRequest page) {
        return coupons(page, within(horizon).and(coupon -> sees(scope, coupon)
                && is(filter.coupon(), coupon.id().value())
                && is(filter.customer(), coupon.holder().value())
                && isOfOrder(coupon, filter.order())
                && is(filter.quota(), coupon.quota().value())
                && is(filter.type(), coupon.type())
                && is(filter.status(), coupon.statusAt(now))
                && isWithin(filter.created(), coupon.createdAt())
                && isWithin(filter.effective(), coupon.validity().from())
                && isWithin(filter.expires(), coupon.validity().until())));
    }

    private Page<Coupon> coupons(PageRequest page, Predicate<Coupon> wanted) {
        return slice(coupons.all(), Comparator.comparing(Coupon::createdAt).thenComparing(Coupon::id).reversed(),
                coupon -> coupon.id().value(), wanted, page);
    }

    private static Predicate<Coupon> within(Horizon horizon) {
        return coupon -> horizon.expiringFrom().filter(coupon.validity().until()::isBefore).isEmpty()
                && horizon.endedFrom().filter(from -> coupon.endedAt().filter(from::isAfter).isPresent()).isEmpty()
                && (horizon.reclaimed() || coupon.status() != CouponStatus.RECLAIMED)
                && (!horizon.resaleOnly() || coupon.associationType().filter(AssociationType.RESALE::equals).isPresent());
    }

    private boolean isOfOrder(Coupon coupon, Optional<String> order) {
        return order.isEmpty()
                || is(order, coupon.hold().map(held -> held.order().value()).orElse(""))
                || is(order, coupon.lastOrder().map(Object::toString).orElse(""))
                || ledger.entries().stream().anyMatch(entry -> InMemoryCoupons.refersTo(entry, Reference.ORDER, order.get())
                        && InMemoryCoupons.refersTo(entry, Reference.COUPON, coupon.id().value()));
    }

    @Override
    public Optional<Coupon> coupon(Scope scope, CouponId id) {
        return coupons.all().stream().filter(coupon -> coupon.id().equals(id) && sees(scope, coupon)).findFirst();
    }

    @Override
    public Page<CouponQuota> quotas(Scope scope, QuotaFilter filter, Instant now, PageRequest page) {
        return quotas(page, quota -> sees(scope, quota)
                && (filter.ids().isEmpty() || filter.ids().contains(quota.id().value()))
                && (filter.statuses().isEmpty() || filter.statuses().contains(quota.statusAt(now)))
                && is(filter.type(), quota.type())
                && isWithin(filter.created(), quota.createdAt())
                && isWithin(filter.effective(), quota.validity().from())
                && isWithin(filter.expires(), quota.validity().until()));
    }

    private Page<CouponQuota> quotas(PageRequest page, Predicate<CouponQuota> wanted) {
        return slice(quotas.all(), Comparator.comparing(CouponQuota::createdAt).thenComparing(CouponQuota::id).reversed(),
                quota -> quota.id().value(), wanted, page);
    }

    @Override
    public Optional<CouponQuota> quota(Scope scope, QuotaId id) {
        return quotas.all().stream().filter(quota -> quota.id().equals(id) && sees(scope, quota)).findFirst();
    }

    @Override
    public Page<CouponRecord> records(Scope scope, CouponRecordFilter filter, PageRequest page) {
        return slice(ledger.entries().stream().filter(entry -> movement(entry).isCouponRecord() && !filter.failed())
                .filter(entry -> sees(scope, entry)).sorted(LATEST).map(this::couponRecord)
                .filter(record -> filter.movements().filter(wanted -> !wanted.contains(record.movement())).isEmpty()
                        && is(filter.quota(), record.quota().value())
                        && is(filter.quotaType(), record.quotaType())
                        && filter.coupons().filter(wanted -> !wanted.contains(record.coupon().value())).isEmpty()
                        && is(filter.customer(), record.customer().value())
                        && isWithin(filter.at(), record.at())).toList(), CouponRecord::id, page);
    }

    private CouponRecord couponRecord(Ledger.Entry entry) {
        var references = entry.posting().references();
        var quota = new QuotaId(references.get(Reference.QUOTA));
        return new CouponRecord(entry.id(), movement(entry), quota, quotas.find(List.of(quota)).get(quota).type(),
                new CouponId(references.get(Reference.COUPON)), entry.posting().viewers().customer().orElseThrow(),
                entry.posting().transfer().amount(), entry.at(), entry.posting().remark());
    }

    private static CouponMovement movement(Ledger.Entry entry) {
        return CouponMovement.valueOf(entry.posting().transfer().kind());
    }

    @Override
    public Page<CouponQuota> passedOn(PartyId distributor, PassedQuotaFilter filter, PageRequest page) {
        return quotas(page, quota -> quota.partner().equals(distributor) && quota.reseller().isPresent()
                && is(filter.quota(), quota.id().value())
                && is(filter.reseller(), quota.holder().value())
                && is(filter.parent(), quota.parent().map(QuotaId::value).orElse("")));
    }

    @Override
    public Page<QuotaRecord> quotaRecords(Scope scope, QuotaRecordFilter filter, PageRequest page) {
        return slice(ledger.entries().stream().filter(entry -> movement(entry).isQuotaRecord() && passes(scope, entry))
                .sorted(LATEST).map(this::quotaRecord)
                .filter(record -> is(filter.reseller(), record.reseller().value())
                        && is(filter.quota(), record.quota().value())
                        && is(filter.parent(), record.parent().value())
                        && isWithin(filter.at(), record.at())
                        && is(filter.movement(), record.movement())).toList(), QuotaRecord::id, page);
    }

    private static boolean passes(Scope scope, Ledger.Entry entry) {
        return scope instanceof Scope.OfPartner(var partner)
                ? entry.posting().viewers().partner().filter(partner::equals).isPresent() : sees(scope, entry);
    }

    private QuotaRecord quotaRecord(Ledger.Entry entry) {
        var references = entry.posting().references();
        return new QuotaRecord(entry.id(), who(command(entry)), movement(entry), new QuotaId(references.get(Reference.QUOTA)),
                new QuotaId(references.get(Reference.PARENT_QUOTA)), entry.posting().transfer().amount(), entry.at(),
                entry.posting().viewers().reseller().orElseThrow(), entry.posting().remark());
    }

    private AuditLog.Entry command(Ledger.Entry movement) {
        return audit.entries().stream().filter(entry -> entry.id().equals(movement.commandId())).findFirst().orElseThrow();
    }

    private static String who(AuditLog.Entry entry) {
        return entry.caller().operator().orElse(entry.caller().party().value());
    }

    @Override
    public List<TimelineEntry> timeline(Scope scope, CouponId id, int limit) {
        return timeline(scope, "coupon", id.value(), entry -> InMemoryCoupons.refersTo(entry, Reference.COUPON, id.value()), limit);
    }

    @Override
    public List<TimelineEntry> timeline(Scope scope, QuotaId id, int limit) {
        return timeline(scope, "coupon-quota", id.value(), entry -> InMemoryCoupons.refersTo(entry, Reference.QUOTA, id.value())
                || InMemoryCoupons.refersTo(entry, Reference.PARENT_QUOTA, id.value()), limit);
    }

    private List<TimelineEntry> timeline(Scope scope, String type, String id, Predicate<Ledger.Entry> concerned, int limit) {
        var happened = new ArrayList<Happened>();
        var moved = new HashSet<String>();
        ledger.entries().stream().filter(concerned).forEach(entry -> {
            moved.add(entry.commandId());
            happened.add(new Happened(entry.at(), entry.id(), new TimelineEntry(entry.at(),
                    entry.posting().transfer().kind(), who(command(entry)), "GRANTED",
                    Optional.of(entry.posting().transfer().amount()), List.of(), entry.posting().remark())));
        });
        audit.entries().stream().filter(entry -> entry.subject().type().equals(type) && entry.subject().id().equals(id))
                .filter(entry -> !moved.contains(entry.id()) && InMemoryAuditTrail.names(scope, entry.subject().viewers()))
                .forEach(entry -> happened.add(new Happened(entry.at(), entry.id(), new TimelineEntry(entry.at(),
                        entry.operation(), who(entry), entry.refusals().isEmpty() ? "GRANTED" : "REFUSED",
                        Optional.empty(), entry.refusals(), Optional.empty()))));
        return happened.stream().sorted(Comparator.comparing(Happened::at).thenComparing(Happened::id)).limit(limit)
                .map(Happened::entry).toList();
    }

    private static boolean sees(Scope scope, Coupon coupon) {
        return sees(scope, Optional.of(coupon.partner()), coupon.reseller(), coupon.holder());
    }

    private static boolean sees(Scope scope, CouponQuota quota) {
        return sees(scope, Optional.of(quota.partner()), quota.reseller(), quota.partner());
    }

    private static boolean sees(Scope scope, Ledger.Entry entry) {
        var viewers = entry.posting().viewers();
        return sees(scope, viewers.partner(), viewers.reseller(), viewers.customer().orElse(null));
    }

    private static boolean sees(Scope scope, Optional<PartyId> partner, Optional<PartyId> reseller, PartyId holder) {
        return switch (scope) {
            case Scope.Everything everything -> true;
            case Scope.OfPartner own -> partner.filter(own.partner()::equals).isPresent() && reseller.isEmpty();
            case Scope.OfReseller own -> partner.filter(own.distributor()::equals).isPresent()
                    && reseller.filter(own.reseller()::equals).isPresent();
            case Scope.OfHolder own -> own.holder().equals(holder);
            case Scope.OfAccountManager own -> false;
        };
    }

    private static <T> boolean is(Optional<T> wanted, T value) {
        return wanted.filter(each -> !each.equals(value)).isEmpty();
    }

    private static boolean isWithin(TimeRange range, Instant at) {
        return range.begin().filter(begin -> !at.isAfter(begin)).isEmpty()
                && range.end().filter(end -> !at.isBefore(end)).isEmpty();
    }

    /** Behind the marker's row, whether or not it is wanted itself; a marker that names nothing has nothing behind it. */
    private static <T> Page<T> slice(Collection<T> all, Comparator<T> order, Function<T, String> id, Predicate<T> wanted,
                                     PageRequest page) {
        var found = all.stream().filter(wanted).sorted(order).toList();
        var marker = page.after().flatMap(after -> all.stream().filter(each -> id.apply(each).equals(after)).findFirst());
        var behind = page.after().isEmpty() ? found
                : found.stream().filter(each -> marker.isPresent() && order.compare(marker.get(), each) < 0).toList();
        return cut(found.size(), behind, page);
    }

    private static <T> Page<T> slice(List<T> all, Function<T, String> id, PageRequest page) {
        var behind = page.after().map(after -> all.stream().dropWhile(each -> !id.apply(each).equals(after)).skip(1).toList());
        return cut(all.size(), behind.orElse(all), page);
    }

    private static <T> Page<T> cut(int total, List<T> behind, PageRequest page) {
        return new Page<>(page.counted() ? total : 0, behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }
}
