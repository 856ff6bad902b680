package org.partnercenter.persistence.discount;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.partnercenter.application.discount.DiscountFilter;
import org.partnercenter.application.discount.DiscountedGoods;
import org.partnercenter.application.discount.ExclusiveDiscounts;
import org.partnercenter.application.discount.GoodsFilter;
import org.partnercenter.application.discount.GoodsId;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountEnd;
import org.partnercenter.domain.discount.DiscountEvent;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.discount.DiscountReview;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.OfferTerms;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.discount.Reviewer;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.ExclusiveDiscountLineRecord;
import org.partnercenter.persistence.db.tables.records.ExclusiveDiscountRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.EXCLUSIVE_DISCOUNT;
import static org.partnercenter.persistence.db.Tables.EXCLUSIVE_DISCOUNT_LINE;

/** Exclusive discounts as rows. */
public final class JooqExclusiveDiscounts implements ExclusiveDiscounts {

    private static final int OF_APPLICANT = 0x45584402;
    private static final Condition NAMED = EXCLUSIVE_DISCOUNT.STATUS.notIn(DSL.inline(DiscountStatus.REJECTED.name()),
            DSL.inline(DiscountStatus.WITHDRAWN.name()), DSL.inline(DiscountStatus.DELETED.name()), DSL.inline(DiscountStatus.INVALIDATED.name()));
    private static final Condition ENDED = EXCLUSIVE_DISCOUNT.STATUS.in(DSL.inline(DiscountStatus.DELETED.name()),
            DSL.inline(DiscountStatus.INVALIDATED.name()));

    private final Database database;

    public JooqExclusiveDiscounts(Database database) {
        this.database = database;
    }

    @Override
    public void holdNames(Set<PartyId> partners) {
        AdvisoryLocks.hold(database.dsl(), OF_APPLICANT, partners.stream().map(PartyId::value).sorted().toList());
    }

    @Override
    public Map<PartyId, Map<String, DiscountId>> named(Set<PartyId> partners, Set<String> names) {
        var ids = partners.stream().map(PartyId::value).toList();
        var t = EXCLUSIVE_DISCOUNT;
        var found = new HashMap<PartyId, Map<String, DiscountId>>();
        for (var chunk : Chunks.of(names.stream().sorted().toList())) {
            database.dsl().select(t.PARTNER_ID, t.NAME, t.ID).from(t).where(t.PARTNER_ID.in(ids)).and(t.NAME.in(chunk)).and(NAMED)
                    .forEach(row -> found.computeIfAbsent(new PartyId(row.value1()), none -> new HashMap<>())
                            .put(row.value2(), new DiscountId(row.value3())));
        }
        return found;
    }

    @Override
    public void add(List<ExclusiveDiscount> discounts) {
        for (var chunk : Chunks.of(discounts)) {
            database.dsl().insertInto(EXCLUSIVE_DISCOUNT).set(chunk.stream().map(JooqExclusiveDiscounts::record).toList()).execute();
        }
        addLines(discounts);
    }

    private void addLines(List<ExclusiveDiscount> discounts) {
        for (var chunk : Chunks.of(discounts.stream().flatMap(discount -> lines(discount).stream()).toList())) {
            database.dsl().insertInto(EXCLUSIVE_DISCOUNT_LINE).set(chunk).execute();
        }
    }

    @Override
    public Map<DiscountId, ExclusiveDiscount> lock(Set<DiscountId> ids) {
        var t = EXCLUSIVE_DISCOUNT;
        var rows = new ArrayList<ExclusiveDiscountRecord>();
        for (var chunk : Chunks.of(ids.stream().map(DiscountId::value).sorted().toList())) {
            rows.addAll(database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch());
        }
        var found = new HashMap<DiscountId, ExclusiveDiscount>();
        whole(rows).forEach(discount -> found.put(discount.id(), discount));
        return found;
    }

    @Override
    public List<ExclusiveDiscount> lockOpen(PartyId customer, PartyId partner, Instant now) {
        var t = EXCLUSIVE_DISCOUNT;
        return whole(database.dsl().selectFrom(t).where(t.CUSTOMER_ID.eq(customer.value())).and(t.PARTNER_ID.eq(partner.value()))
                .and(t.STATUS.eq(DiscountStatus.MANUAL_REVIEW.name())
                        .or(t.STATUS.eq(DiscountStatus.APPROVED.name()).and(t.VALID_TO.ge(now)))).orderBy(t.ID).forUpdate().fetch());
    }

    @Override
    public void update(List<ExclusiveDiscount> discounts) {
        var t = EXCLUSIVE_DISCOUNT;
        for (var chunk : Chunks.of(discounts.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqExclusiveDiscounts::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.RESELLER_ID, excluded(t.RESELLER_ID)).set(t.CUSTOMER_ID, excluded(t.CUSTOMER_ID))
                    .set(t.SELLER_ID, excluded(t.SELLER_ID)).set(t.NAME, excluded(t.NAME)).set(t.VALID_FROM, excluded(t.VALID_FROM))
                    .set(t.VALID_TO, excluded(t.VALID_TO)).set(t.STATUS, excluded(t.STATUS)).set(t.SPECIAL, excluded(t.SPECIAL))
                    .set(t.SUBMITTED_AT, excluded(t.SUBMITTED_AT)).set(t.DECIDED_AT, excluded(t.DECIDED_AT))
                    .set(t.REJECT_REASON, excluded(t.REJECT_REASON)).set(t.ENDED_AT, excluded(t.ENDED_AT))
                    .set(t.ENDED_BY, excluded(t.ENDED_BY)).set(t.ENDED_HOW, excluded(t.ENDED_HOW)).execute();
            database.dsl().deleteFrom(EXCLUSIVE_DISCOUNT_LINE).where(EXCLUSIVE_DISCOUNT_LINE.DISCOUNT_ID.in(chunk.stream()
                    .map(each -> each.id().value()).toList())).execute();
        }
        addLines(discounts);
    }

    @Override
    public Page<ExclusiveDiscount> list(Scope scope, View view, DiscountFilter filter, Instant now, PageRequest page) {
        var t = EXCLUSIVE_DISCOUNT;
        var seen = t.as("seen");
        var matching = seen(scope, view)
                .and(filter.status().map(status -> status(status, now)).orElseGet(DSL::noCondition))
                .and(filter.approved() ? t.STATUS.eq(DiscountStatus.APPROVED.name()) : DSL.noCondition())
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.CREATED_AT, t.ID).lt(DSL.select(seen.CREATED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                whole(database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.CREATED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch())));
    }

    /** What is told of an approved one is told by the clock. */
    private static Condition status(DiscountStatus status, Instant now) {
        var t = EXCLUSIVE_DISCOUNT;
        var approved = t.STATUS.eq(DiscountStatus.APPROVED.name());
        return switch (status) {
            case PENDING_EFFECT -> approved.and(t.VALID_FROM.gt(now));
            case EFFECTIVE -> effective(now);
            case EXPIRED -> approved.and(t.VALID_TO.lt(now));
            case DRAFT, MANUAL_REVIEW, REJECTED, WITHDRAWN, APPROVED, DELETED, INVALIDATED -> t.STATUS.eq(DSL.inline(status.name()));
        };
    }

    private static Condition effective(Instant now) {
        var t = EXCLUSIVE_DISCOUNT;
        return t.STATUS.eq(DiscountStatus.APPROVED.name()).and(t.VALID_FROM.le(now)).and(t.VALID_TO.ge(now));
    }

    private static Condition seen(Scope scope, View view) {
        var t = EXCLUSIVE_DISCOUNT;
        return switch (scope) {
            case Scope.Everything() -> view == View.APPLICANT ? t.SUBMITTED_AT.isNotNull() : DSL.falseCondition();
            case Scope.OfPartner(var own) -> view == View.APPLICANT ? t.PARTNER_ID.eq(own.value())
                    : t.SELLER_ID.eq(own.value()).and(t.SPECIAL.isTrue());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder holder -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    @Override
    public Page<ExclusiveDiscount> ended(Scope scope, PageRequest page) {
        var t = EXCLUSIVE_DISCOUNT;
        var seen = t.as("seen");
        var matching = seen(scope, View.APPLICANT).and(ENDED);
        var behind = page.after().<Condition>map(marker -> row(t.ENDED_AT, t.ID).lt(DSL.select(seen.ENDED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                whole(database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.ENDED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch())));
    }

    @Override
    public Optional<ExclusiveDiscount> find(Scope scope, View view, DiscountId id) {
        var t = EXCLUSIVE_DISCOUNT;
        return database.seenBy(scope, () -> whole(database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(seen(scope, view)).fetch()))
                .stream().findFirst();
    }

    @Override
    public Page<DiscountedGoods> goods(Scope scope, GoodsFilter filter, Instant now, PageRequest page) {
        var t = EXCLUSIVE_DISCOUNT;
        var l = EXCLUSIVE_DISCOUNT_LINE;
        var seen = t.as("seen");
        var matching = Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID).and(effective(now))
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.product().map(l.PRODUCT_ID::eq).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> GoodsId.of(marker).<Condition>map(last ->
                row(t.CREATED_AT, t.ID).lt(DSL.select(seen.CREATED_AT, seen.ID).from(seen).where(seen.ID.eq(last.discount().value())))
                        .or(t.ID.eq(last.discount().value()).and(l.POSITION.gt(last.position()))))
                .orElseGet(DSL::falseCondition)).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted()
                ? database.dsl().fetchCount(DSL.selectOne().from(t).join(l).on(l.DISCOUNT_ID.eq(t.ID)).where(matching)) : 0,
                database.dsl().select().from(t).join(l).on(l.DISCOUNT_ID.eq(t.ID)).where(matching).and(behind)
                        .orderBy(t.CREATED_AT.desc(), t.ID.desc(), l.POSITION).offset(page.offset()).limit(page.limit())
                        .fetch(JooqExclusiveDiscounts::goods)));
    }

    @Override
    public List<DiscountedGoods> inEffect(Set<PartyId> customers, Instant now) {
        var t = EXCLUSIVE_DISCOUNT;
        var l = EXCLUSIVE_DISCOUNT_LINE;
        var found = new ArrayList<DiscountedGoods>();
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            found.addAll(database.dsl().select().from(t).join(l).on(l.DISCOUNT_ID.eq(t.ID)).where(t.CUSTOMER_ID.in(chunk)).and(effective(now))
                    .orderBy(t.ID, l.POSITION).fetch(JooqExclusiveDiscounts::goods));
        }
        return found;
    }

    @Override
    public Optional<DiscountedGoods> goods(Scope scope, GoodsId id, Instant now) {
        var t = EXCLUSIVE_DISCOUNT;
        var l = EXCLUSIVE_DISCOUNT_LINE;
        return database.seenBy(scope, () -> database.dsl().select().from(t).join(l).on(l.DISCOUNT_ID.eq(t.ID))
                .where(t.ID.eq(id.discount().value())).and(l.POSITION.eq(id.position()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).and(effective(now))
                .fetchOptional(JooqExclusiveDiscounts::goods));
    }

    private static DiscountedGoods goods(Record row) {
        var head = row.into(EXCLUSIVE_DISCOUNT);
        var line = row.into(EXCLUSIVE_DISCOUNT_LINE);
        return new DiscountedGoods(new GoodsId(new DiscountId(head.getId()), line.getPosition()), head.getName(),
                new PartyId(head.getPartnerId()), Rows.party(head.getResellerId()), new PartyId(head.getCustomerId()), head.getValidFrom(),
                head.getValidTo(), line(line));
    }

    /** With their lines, in one query for all. */
    private List<ExclusiveDiscount> whole(List<ExclusiveDiscountRecord> rows) {
        var l = EXCLUSIVE_DISCOUNT_LINE;
        var lines = new LinkedHashMap<String, List<DiscountLine>>();
        for (var chunk : Chunks.of(rows.stream().map(ExclusiveDiscountRecord::getId).toList())) {
            database.dsl().selectFrom(l).where(l.DISCOUNT_ID.in(chunk)).orderBy(l.DISCOUNT_ID, l.POSITION).forEach(row ->
                    lines.computeIfAbsent(row.getDiscountId(), none -> new ArrayList<>()).add(line(row)));
        }
        return rows.stream().map(row -> discount(row, lines.get(row.getId()))).toList();
    }

    private static ExclusiveDiscountRecord record(ExclusiveDiscount each) {
        var ask = each.ask();
        var end = each.end();
        return new ExclusiveDiscountRecord(each.id().value(), each.partner().value(), Rows.text(each.reseller()), ask.customer().value(),
                Rows.text(each.seller()), ask.name(), ask.from(), ask.until(), each.stored().name(),
                each.review().map(DiscountReview::special).orElse(false), each.createdAt(),
                each.review().map(DiscountReview::submittedAt).orElse(null),
                each.review().flatMap(DiscountReview::decidedAt).orElse(null), each.review().flatMap(DiscountReview::reason).orElse(null),
                end.map(DiscountEnd::at).orElse(null), end.map(DiscountEnd::by).map(PartyId::value).orElse(null),
                end.map(DiscountEnd::how).map(Enum::name).orElse(null));
    }

    private static List<ExclusiveDiscountLineRecord> lines(ExclusiveDiscount of) {
        var records = new ArrayList<ExclusiveDiscountLineRecord>();
        for (var line : of.ask().lines()) {
            var terms = line.terms();
            records.add(new ExclusiveDiscountLineRecord(of.id().value(), records.size() + 1, line.key().product(), line.key().specification(),
                    line.discount().tenThousandths(), line.share().tenThousandths(), terms.map(OfferTerms::productName).orElse(null),
                    terms.map(OfferTerms::charging).map(Enum::name).orElse(null),
                    terms.flatMap(OfferTerms::period).map(Enum::name).orElse(null), terms.map(OfferTerms::tradeModel).orElse(null),
                    terms.map(OfferTerms::lowestDiscount).map(Ratio::tenThousandths).orElse(null),
                    terms.map(OfferTerms::highestShare).map(Ratio::tenThousandths).orElse(null)));
        }
        return records;
    }

    private static DiscountLine line(ExclusiveDiscountLineRecord row) {
        var terms = Optional.ofNullable(row.getProductName()).map(name -> new OfferTerms(name, OfferCharging.valueOf(row.getCharging()),
                Optional.ofNullable(row.getPeriod()).map(OfferPeriod::valueOf), row.getTradeModel(), new Ratio(row.getLowestDiscount()),
                new Ratio(row.getHighestShare())));
        return new DiscountLine(new OfferKey(row.getProductId(), row.getSpecification()), new Ratio(row.getDiscount()),
                new Ratio(row.getShare()), terms);
    }

    private static ExclusiveDiscount discount(ExclusiveDiscountRecord row, List<DiscountLine> lines) {
        return new ExclusiveDiscount(new DiscountId(row.getId()), new PartyId(row.getPartnerId()), Rows.party(row.getResellerId()),
                new DiscountAsk(row.getName(), new PartyId(row.getCustomerId()), row.getValidFrom(), row.getValidTo(), lines),
                DiscountStatus.valueOf(row.getStatus()), row.getCreatedAt(), Optional.ofNullable(row.getSubmittedAt()).map(at ->
                new DiscountReview(new Reviewer(Rows.party(row.getSellerId())), row.getSpecial(), at, Optional.ofNullable(row.getDecidedAt()),
                        Optional.ofNullable(row.getRejectReason()))), Optional.ofNullable(row.getEndedAt()).map(at ->
                new DiscountEnd(at, new PartyId(row.getEndedBy()), DiscountEvent.valueOf(row.getEndedHow()))));
    }
}
