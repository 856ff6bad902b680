package org.partnercenter.persistence.benefit;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Condition;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.partnercenter.application.benefit.BenefitApplications;
import org.partnercenter.application.benefit.BenefitComment;
import org.partnercenter.application.benefit.BenefitFilter;
import org.partnercenter.application.benefit.Programmes;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.ContentReading;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.Side;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.BenefitApplicationRecord;
import org.partnercenter.persistence.db.tables.records.BenefitKeyRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.BENEFIT_APPLICATION;
import static org.partnercenter.persistence.db.Tables.BENEFIT_COMMENT;
import static org.partnercenter.persistence.db.Tables.BENEFIT_KEY;

/** Benefit applications as rows; what they carry is a document whose fields their programmes name. */
public final class JooqBenefitApplications implements BenefitApplications {

    private static final int KEY = 0x42454E01;
    private static final TypeReference<Map<String, Object>> PLAIN = new TypeReference<>() {
    };

    /** States of applications that stand for nothing: never handed in, or gone. */
    private static final List<String> NOTHING = Arrays.stream(BenefitStatus.values())
            .filter(status -> status == BenefitStatus.DRAFT || status.isGone()).map(Enum::name).toList();

    private final Database database;
    private final JsonCodec json;
    private final Programmes programmes;

    public JooqBenefitApplications(Database database, JsonCodec json, Programmes programmes) {
        this.database = database;
        this.json = json;
        this.programmes = programmes;
    }

    @Override
    public Map<ApplicationNo, BenefitApplication> hold(Set<ApplicationNo> numbers) {
        var t = BENEFIT_APPLICATION;
        var found = new HashMap<ApplicationNo, BenefitApplication>();
        for (var chunk : Chunks.of(texts(numbers))) {
            database.dsl().selectFrom(t).where(t.NO.in(chunk)).orderBy(t.NO).forUpdate().fetch(this::application)
                    .forEach(each -> found.put(each.no(), each));
        }
        return found;
    }

    private static List<String> texts(Collection<ApplicationNo> numbers) {
        return numbers.stream().map(ApplicationNo::value).sorted().toList();
    }

    @Override
    public Map<ClaimKey, List<BenefitApplication>> holding(Set<ClaimKey> keys) {
        AdvisoryLocks.hold(database.dsl(), KEY, keys.stream().map(ClaimKey::text).toList());
        return look(keys);
    }

    @Override
    public Map<ClaimKey, List<BenefitApplication>> look(Set<ClaimKey> keys) {
        var t = BENEFIT_APPLICATION;
        var found = new HashMap<ClaimKey, List<BenefitApplication>>();
        for (var chunk : Chunks.of(keys.stream().map(ClaimKey::text).sorted().toList())) {
            database.dsl().select(BENEFIT_KEY.KEY).select(t.fields()).from(BENEFIT_KEY).join(t).on(t.NO.eq(BENEFIT_KEY.APPLICATION_NO))
                    .where(BENEFIT_KEY.KEY.in(chunk)).and(t.STATUS.ne(BenefitStatus.DELETED.name())).orderBy(t.NO)
                    .forEach(each -> found.computeIfAbsent(new ClaimKey(each.get(BENEFIT_KEY.KEY)), none -> new ArrayList<>())
                            .add(application(each.into(t))));
        }
        return found;
    }

    @Override
    public void put(Map<BenefitApplication, Set<ClaimKey>> applications) {
        var t = BENEFIT_APPLICATION;
        var all = Arrays.stream(t.fields()).filter(field -> !field.equals(t.NO) && !field.equals(t.TOLD)).toList();
        for (var chunk : Chunks.of(applications.keySet().stream().sorted(Comparator.comparing(each -> each.no().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(this::record).toList()).onConflict(t.NO).doUpdate()
                    .set(all.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
            database.dsl().deleteFrom(BENEFIT_KEY).where(BENEFIT_KEY.APPLICATION_NO.in(chunk.stream().map(each -> each.no().value()).toList()))
                    .execute();
        }
        var keys = applications.entrySet().stream().flatMap(each -> each.getValue().stream().map(key -> new BenefitKeyRecord(key.text(),
                each.getKey().no().value()))).sorted(Comparator.comparing(BenefitKeyRecord::getKey).thenComparing(BenefitKeyRecord::getApplicationNo))
                .toList();
        for (var chunk : Chunks.of(keys)) {
            database.dsl().insertInto(BENEFIT_KEY).set(chunk).execute();
        }
    }

    private BenefitApplicationRecord record(BenefitApplication of) {
        var row = new BenefitApplicationRecord();
        row.setNo(of.no().value());
        row.setPartnerId(of.partner().value());
        row.setProgramme(of.programme());
        row.setStatus(of.status().name());
        row.setRevision(of.revision());
        row.setContent(JSONB.valueOf(json.write(of.content().plain()).data()));
        row.setAmount(of.amount().map(Money::minor).orElse(null));
        row.setCurrency(of.amount().map(Money::currency).orElse(Money.CNY).getCurrencyCode());
        row.setCreatedAt(of.times().created());
        row.setFirstSubmitted(of.times().firstSubmitted().orElse(null));
        row.setWaitingSince(of.times().waiting());
        row.setDueOn(of.deadline().map(Deadline::day).orElse(null));
        row.setDueSide(of.deadline().map(deadline -> deadline.whose().name()).orElse(null));
        row.setComment(of.comment().orElse(null));
        row.setApprover(of.approver().orElse(null));
        return row;
    }

    private BenefitApplication application(BenefitApplicationRecord row) {
        var content = json.read(JSON.valueOf(row.getContent().data()), PLAIN);
        return new BenefitApplication(new ApplicationNo(row.getNo()), new PartyId(row.getPartnerId()), row.getProgramme(),
                BenefitStatus.valueOf(row.getStatus()), row.getRevision(), ContentReading.stored(programmes.of(row.getProgramme()).fields(), content),
                Optional.ofNullable(row.getAmount()).map(minor -> new Money(minor, Currency.getInstance(row.getCurrency()))),
                new BenefitApplication.Times(row.getCreatedAt(), Optional.ofNullable(row.getFirstSubmitted()), row.getWaitingSince()),
                Optional.ofNullable(row.getDueOn()).map(day -> new Deadline(day, Side.valueOf(row.getDueSide()))),
                Optional.ofNullable(row.getComment()), Optional.ofNullable(row.getApprover()));
    }

    @Override
    public Page<BenefitApplication> list(Scope scope, BenefitFilter filter, PageRequest page) {
        var t = BENEFIT_APPLICATION;
        var wanted = inScope(scope).and(asked(filter));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0,
                database.dsl().selectFrom(t).where(wanted).and(behind(page, filter.waiting()))
                        .orderBy(filter.waiting() ? List.of(t.DUE_ON.asc(), t.NO.asc()) : List.of(t.CREATED_AT.desc(), t.NO.desc()))
                        .offset(page.offset()).limit(page.limit()).fetch(this::application)));
    }

    private static Condition asked(BenefitFilter filter) {
        var t = BENEFIT_APPLICATION;
        return DSL.and(filter.partner().map(partner -> t.PARTNER_ID.eq(partner.value())).orElseGet(DSL::noCondition),
                filter.programme().map(t.PROGRAMME::eq).orElseGet(DSL::noCondition),
                filter.status().map(status -> t.STATUS.eq(status.name())).orElseGet(() -> t.STATUS.ne(BenefitStatus.DELETED.name())),
                filter.waiting() ? t.DUE_SIDE.eq(inline(Side.PLATFORM.name())) : DSL.noCondition(),
                filter.dueBefore().map(t.DUE_ON::le).orElseGet(DSL::noCondition));
    }

    private static Condition behind(PageRequest page, boolean waiting) {
        var t = BENEFIT_APPLICATION;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> waiting
                ? row(t.DUE_ON, t.NO).gt(DSL.select(seen.DUE_ON, seen.NO).from(seen).where(seen.NO.eq(marker)))
                : row(t.CREATED_AT, t.NO).lt(DSL.select(seen.CREATED_AT, seen.NO).from(seen).where(seen.NO.eq(marker))))
                .orElseGet(DSL::noCondition);
    }

    private static Condition inScope(Scope scope) {
        return Rows.visible(scope, BENEFIT_APPLICATION.PARTNER_ID, inline((String) null), inline((String) null));
    }

    @Override
    public Optional<BenefitApplication> find(Scope scope, ApplicationNo no) {
        var t = BENEFIT_APPLICATION;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.NO.eq(no.value())).and(inScope(scope))
                .fetchOptional(this::application));
    }

    @Override
    public List<BenefitApplication> in(Set<String> asked, Set<BenefitStatus> states, Optional<ApplicationNo> behind, int limit) {
        var t = BENEFIT_APPLICATION;
        return database.dsl().selectFrom(t).where(t.PROGRAMME.in(asked)).and(t.STATUS.in(states.stream().map(Enum::name).toList()))
                .and(behind.map(no -> t.NO.gt(no.value())).orElseGet(DSL::noCondition)).orderBy(t.NO).limit(limit).fetch(this::application);
    }

    @Override
    public Map<PartyId, Set<String>> programmesOf(Set<PartyId> partners) {
        var t = BENEFIT_APPLICATION;
        var found = new HashMap<PartyId, Set<String>>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectDistinct(t.PARTNER_ID, t.PROGRAMME).from(t).where(t.PARTNER_ID.in(chunk)).and(t.STATUS.notIn(NOTHING))
                    .forEach(row -> found.computeIfAbsent(new PartyId(row.value1()), none -> new HashSet<>()).add(row.value2()));
        }
        return found;
    }

    @Override
    public List<ApplicationNo> ended(LocalDate today, int limit) {
        var t = BENEFIT_APPLICATION;
        return database.dsl().select(t.NO).from(t).where(t.DUE_SIDE.eq(Side.SYSTEM.name())).and(t.DUE_ON.lt(today)).orderBy(t.NO).limit(limit)
                .fetch(row -> new ApplicationNo(row.value1()));
    }

    @Override
    public List<BenefitApplication> toTell(LocalDate until, int limit) {
        var t = BENEFIT_APPLICATION;
        return database.dsl().selectFrom(t).where(t.DUE_ON.le(until)).and(t.TOLD.isNull().or(t.TOLD.ne(t.DUE_ON))).orderBy(t.DUE_ON, t.NO)
                .limit(limit).fetch(this::application);
    }

    @Override
    public void told(Set<ApplicationNo> numbers) {
        var t = BENEFIT_APPLICATION;
        for (var chunk : Chunks.of(texts(numbers))) {
            database.dsl().update(t).set(t.TOLD, t.DUE_ON).where(t.NO.in(chunk)).execute();
        }
    }

    @Override
    public void say(List<BenefitComment> comments) {
        for (var chunk : Chunks.of(comments)) {
            database.dsl().query("insert into pc.benefit_comment (application_no, partner_id, said_at, side, text)"
                    + " select c.no, a.partner_id, c.said_at, c.side, c.text from unnest({0}, {1}::timestamptz[], {2}, {3})"
                    + " with ordinality as c (no, said_at, side, text, place) join pc.benefit_application a on a.no = c.no order by c.place",
                    val(chunk.stream().map(each -> each.no().value()).toArray(String[]::new)),
                    val(chunk.stream().map(each -> each.at().toString()).toArray(String[]::new)),
                    val(chunk.stream().map(each -> each.by().name()).toArray(String[]::new)),
                    val(chunk.stream().map(BenefitComment::text).toArray(String[]::new))).execute();
        }
    }

    @Override
    public List<BenefitComment> comments(Scope scope, ApplicationNo no) {
        var t = BENEFIT_COMMENT;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.APPLICATION_NO.eq(no.value()))
                .and(Rows.visible(scope, t.PARTNER_ID, inline((String) null), inline((String) null))).orderBy(t.ID)
                .fetch(row -> new BenefitComment(no, row.getSaidAt(), Side.valueOf(row.getSide()), row.getText())));
    }
}
