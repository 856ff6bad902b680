package org.partnercenter.persistence.incentive.revenue;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.incentive.revenue.FeedbackFilter;
import org.partnercenter.application.incentive.revenue.RevenueFeedbacks;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.FeedbackStatus;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.About;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.Said;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.RevenueFeedbackRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.partnercenter.persistence.db.Tables.REVENUE_FEEDBACK;
import static org.partnercenter.persistence.db.Tables.REVENUE_LINE;

/** Feedback as rows. */
public final class JooqRevenueFeedbacks implements RevenueFeedbacks {

    private static final int OF_STATEMENT = 0x52455604;

    private final Database database;

    public JooqRevenueFeedbacks(Database database) {
        this.database = database;
    }

    @Override
    public Set<About> holdOpen(Set<About> about) {
        var t = REVENUE_FEEDBACK;
        var statements = about.stream().map(each -> each.statement().value()).distinct().sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_STATEMENT, statements);
        var found = new HashSet<About>();
        for (var chunk : Chunks.of(statements)) {
            found.addAll(database.dsl().selectFrom(t).where(t.STATEMENT_ID.in(chunk)).and(t.ANSWER.isNull()).fetch(JooqRevenueFeedbacks::about));
        }
        found.retainAll(about);
        return found;
    }

    @Override
    public Map<RevenueFeedbackId, RevenueFeedback> lock(Set<RevenueFeedbackId> ids) {
        var t = REVENUE_FEEDBACK;
        var found = new HashMap<RevenueFeedbackId, RevenueFeedback>();
        for (var chunk : Chunks.of(ids.stream().map(RevenueFeedbackId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch(JooqRevenueFeedbacks::feedback)
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    @Override
    public void put(Collection<RevenueFeedback> feedback) {
        var t = REVENUE_FEEDBACK;
        for (var chunk : Chunks.of(feedback.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqRevenueFeedbacks::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.ANSWER, excluded(t.ANSWER)).set(t.ANSWERED_BY, excluded(t.ANSWERED_BY)).set(t.ANSWERED_AT, excluded(t.ANSWERED_AT))
                    .execute();
        }
    }

    @Override
    public Page<RevenueFeedback> list(Scope scope, FeedbackFilter filter, PageRequest page) {
        var t = REVENUE_FEEDBACK;
        var seen = t.as("seen");
        var matching = seen(scope)
                .and(filter.partner().map(id -> t.PARTNER_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.statement().map(id -> t.STATEMENT_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.status().map(status -> status == FeedbackStatus.OPEN ? t.ANSWER.isNull() : t.ANSWER.isNotNull())
                        .orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.SAID_AT, t.ID).lt(DSL.select(seen.SAID_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.SAID_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqRevenueFeedbacks::feedback)));
    }

    @Override
    public Optional<RevenueFeedback> find(Scope scope, RevenueFeedbackId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(REVENUE_FEEDBACK).where(REVENUE_FEEDBACK.ID.eq(id.value()))
                .and(seen(scope)).fetchOptional(JooqRevenueFeedbacks::feedback));
    }

    private static Condition seen(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var own) -> REVENUE_FEEDBACK.PARTNER_ID.eq(own.value());
            case Scope.OfReseller own -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager(var of, var manager) -> seen(of).and(exists(selectOne().from(REVENUE_LINE)
                    .where(REVENUE_LINE.ID.eq(REVENUE_FEEDBACK.LINE_ID)).and(JooqRevenueReads.managedBy(manager))));
        };
    }

    private static RevenueFeedbackRecord record(RevenueFeedback each) {
        var about = each.about();
        return new RevenueFeedbackRecord(each.id().value(), about.statement().value(), about.partner().value(), about.month().toString(),
                about.line().map(RevenueLineId::value).orElse(null), each.raised().text(), each.raised().by().orElse(null), each.raised().at(),
                each.answer().map(Said::text).orElse(null), each.answer().flatMap(Said::by).orElse(null), each.answer().map(Said::at).orElse(null));
    }

    private static RevenueFeedback feedback(RevenueFeedbackRecord row) {
        return new RevenueFeedback(new RevenueFeedbackId(row.getId()), about(row), new Said(row.getSaid(), Optional.ofNullable(row.getSaidBy()),
                row.getSaidAt()), Optional.ofNullable(row.getAnswer()).map(text -> new Said(text, Optional.ofNullable(row.getAnsweredBy()),
                row.getAnsweredAt())));
    }

    private static About about(RevenueFeedbackRecord row) {
        return new About(new RevenueStatementId(row.getStatementId()), new PartyId(row.getPartnerId()), YearMonth.parse(row.getMonth()),
                Optional.ofNullable(row.getLineId()).map(RevenueLineId::new));
    }
}
