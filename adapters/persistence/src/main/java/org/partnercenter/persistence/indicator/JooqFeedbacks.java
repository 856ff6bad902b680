package org.partnercenter.persistence.indicator;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.indicator.FeedbackFilter;
import org.partnercenter.application.indicator.Feedbacks;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.indicator.FeedbackId;
import org.partnercenter.domain.indicator.ValueId;
import org.partnercenter.persistence.db.tables.records.IndicatorFeedbackRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.INDICATOR_FEEDBACK;

/** Feedback as rows. */
public final class JooqFeedbacks implements Feedbacks {

    private static final int OF_VALUE = 0x494E4404;

    private final Database database;

    public JooqFeedbacks(Database database) {
        this.database = database;
    }

    /** A value without feedback has no row to wait for, so that it is waited for by its id. */
    @Override
    public Map<ValueId, FeedbackId> holdOpen(Set<ValueId> values) {
        var t = INDICATOR_FEEDBACK;
        var names = values.stream().map(ValueId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_VALUE, names);
        var found = new HashMap<ValueId, FeedbackId>();
        for (var chunk : Chunks.of(names)) {
            database.dsl().select(t.VALUE_ID, t.ID).from(t).where(t.VALUE_ID.in(chunk)).and(t.REPLIED_AT.isNull())
                    .forEach(each -> found.put(new ValueId(each.value1()), new FeedbackId(each.value2())));
        }
        return found;
    }

    @Override
    public Map<FeedbackId, Feedback> lock(Set<FeedbackId> ids) {
        var t = INDICATOR_FEEDBACK;
        var found = new HashMap<FeedbackId, Feedback>();
        for (var chunk : Chunks.of(ids.stream().map(FeedbackId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch(JooqFeedbacks::feedback)
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    @Override
    public void put(List<Feedback> feedback) {
        var t = INDICATOR_FEEDBACK;
        for (var chunk : Chunks.of(feedback.stream().sorted(Comparator.comparing(each -> each.id().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqFeedbacks::record).toList()).onConflict(t.ID).doUpdate()
                    .set(t.REPLY, excluded(t.REPLY)).set(t.REPLIED_AT, excluded(t.REPLIED_AT)).execute();
        }
    }

    @Override
    public Page<Feedback> list(Scope scope, FeedbackFilter filter, PageRequest page) {
        var t = INDICATOR_FEEDBACK;
        var seen = t.as("seen");
        var matching = IndicatorRows.own(scope, t.PARTNER_ID, t.RESELLER_ID)
                .and(filter.value().map(id -> t.VALUE_ID.eq(id.value())).orElseGet(DSL::noCondition))
                .and(filter.answered().map(answered -> answered ? t.REPLIED_AT.isNotNull() : t.REPLIED_AT.isNull()).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(marker -> row(t.GIVEN_AT, t.ID).lt(DSL.select(seen.GIVEN_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind).orderBy(t.GIVEN_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqFeedbacks::feedback)));
    }

    private static IndicatorFeedbackRecord record(Feedback each) {
        return new IndicatorFeedbackRecord(each.id().value(), each.value().value(), each.measured().partner().value(),
                Rows.text(each.measured().reseller()), each.text(), each.at(), each.reply().map(Feedback.Reply::text).orElse(null),
                each.reply().map(Feedback.Reply::at).orElse(null));
    }

    private static Feedback feedback(IndicatorFeedbackRecord row) {
        return new Feedback(new FeedbackId(row.getId()), new ValueId(row.getValueId()), IndicatorRows.measured(row.getPartnerId(),
                row.getResellerId()), row.getText(), row.getGivenAt(), Optional.ofNullable(row.getReply())
                .map(text -> new Feedback.Reply(text, row.getRepliedAt())));
    }
}
