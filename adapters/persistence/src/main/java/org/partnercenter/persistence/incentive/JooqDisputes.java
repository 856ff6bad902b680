package org.partnercenter.persistence.incentive;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.IncentiveBills.PartnerPeriod;
import org.partnercenter.application.incentive.reconcile.DisputeFilter;
import org.partnercenter.application.incentive.reconcile.Disputes;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.IncentiveDisputeRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.INCENTIVE_DISPUTE;

/** Objections as rows. */
public final class JooqDisputes implements Disputes {

    private final Database database;

    public JooqDisputes(Database database) {
        this.database = database;
    }

    @Override
    public Map<DisputeId, Dispute> of(Set<DisputeId> ids) {
        var t = INCENTIVE_DISPUTE;
        var found = new HashMap<DisputeId, Dispute>();
        for (var chunk : Chunks.of(ids.stream().map(DisputeId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).fetch(JooqDisputes::dispute).forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    @Override
    public Map<PartnerPeriod, List<Dispute>> open(Set<PartnerPeriod> periods) {
        var t = INCENTIVE_DISPUTE;
        var found = new HashMap<PartnerPeriod, List<Dispute>>();
        for (var chunk : Chunks.of(List.copyOf(periods))) {
            database.dsl().selectFrom(t).where(row(t.PARTNER_ID, t.PERIOD).in(chunk.stream()
                            .map(each -> row(each.partner().value(), each.period().key())).toList()))
                    .and(t.STATUS.eq(DSL.inline(DisputeStatus.OPEN.name()))).orderBy(t.RAISED_AT, t.ID).fetch(JooqDisputes::dispute)
                    .forEach(each -> found.computeIfAbsent(new PartnerPeriod(each.partner(), each.period()), none -> new ArrayList<>()).add(each));
        }
        return found;
    }

    @Override
    public void put(Collection<Dispute> disputes) {
        var t = INCENTIVE_DISPUTE;
        for (var chunk : Chunks.of(disputes.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqDisputes::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.STATUS, excluded(t.STATUS)).set(t.ENDED_AT, excluded(t.ENDED_AT)).set(t.COMMENT, excluded(t.COMMENT))
                    .set(t.CORRECTED, excluded(t.CORRECTED)).execute();
        }
    }

    @Override
    public Page<Dispute> list(Scope scope, DisputeFilter filter, PageRequest page) {
        var t = INCENTIVE_DISPUTE;
        var seen = t.as("seen");
        var matching = seen(scope)
                .and(filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(DSL::noCondition))
                .and(filter.bill().map(bill -> t.BILL_ID.eq(bill.value())).orElseGet(DSL::noCondition))
                .and(filter.partner().map(partner -> t.PARTNER_ID.eq(partner.value())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.RAISED_AT, t.ID).lt(DSL.select(seen.RAISED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.RAISED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqDisputes::dispute)));
    }

    @Override
    public Optional<Dispute> find(Scope scope, DisputeId id) {
        var t = INCENTIVE_DISPUTE;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.ID.eq(id.value())).and(seen(scope))
                .fetchOptional(JooqDisputes::dispute));
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> INCENTIVE_DISPUTE.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static IncentiveDisputeRecord record(Dispute each) {
        var claim = each.claim();
        var figures = claim.figures();
        var answer = each.answer();
        return new IncentiveDisputeRecord(each.id().value(), each.bill().value(), each.partner().value(), each.period().key(),
                each.amount().minor(), each.amount().currency().getCurrencyCode(), claim.reason(), claim.evidence().orElse(null),
                claim.claimed().map(Money::minor).orElse(null), figures.map(Dispute.Differences::count).orElse(null),
                figures.map(all -> all.ours().minor()).orElse(null), figures.map(all -> all.theirs().minor()).orElse(null), each.raisedAt(),
                each.status().name(), answer.map(Dispute.Answer::at).orElse(null), answer.flatMap(Dispute.Answer::comment).orElse(null),
                answer.flatMap(Dispute.Answer::corrected).map(Money::minor).orElse(null));
    }

    private static Dispute dispute(IncentiveDisputeRecord row) {
        var currency = Currency.getInstance(row.getCurrency());
        var claim = new Dispute.Claim(row.getReason(), Optional.ofNullable(row.getEvidence()), money(row.getClaimed(), currency),
                Optional.ofNullable(row.getDifferences()).map(count -> new Dispute.Differences(count, new Money(row.getBilledSum(), currency),
                        new Money(row.getFiguresSum(), currency))));
        return new Dispute(new DisputeId(row.getId()), new IncentiveBillId(row.getBillId()), new PartyId(row.getPartnerId()),
                ReconciliationPeriod.parse(row.getPeriod()).orElseThrow(), new Money(row.getAmount(), currency), claim, row.getRaisedAt(),
                DisputeStatus.valueOf(row.getStatus()), Optional.ofNullable(row.getEndedAt()).map(at -> new Dispute.Answer(at,
                Optional.ofNullable(row.getComment()), money(row.getCorrected(), currency))));
    }

    private static Optional<Money> money(Long minor, Currency currency) {
        return Optional.ofNullable(minor).map(amount -> new Money(amount, currency));
    }
}
