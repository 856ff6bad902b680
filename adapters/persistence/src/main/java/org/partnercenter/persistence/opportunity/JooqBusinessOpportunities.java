package org.partnercenter.persistence.opportunity;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.opportunity.business.BusinessOpportunities;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity.Latest;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.domain.opportunity.business.BusinessOwner;
import org.partnercenter.domain.opportunity.business.BusinessProgress;
import org.partnercenter.persistence.db.tables.records.BusinessOpportunityRecord;
import org.partnercenter.persistence.db.tables.records.BusinessProgressRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.BUSINESS_OPPORTUNITY;
import static org.partnercenter.persistence.db.Tables.BUSINESS_PROGRESS;
import static org.partnercenter.persistence.db.Tables.PARTY;

/** Business opportunities as rows. */
public final class JooqBusinessOpportunities implements BusinessOpportunities {

    private static final String BOUND = "business-opportunity:";
    private static final String PROGRESS = "business-progress:";

    private final Database database;
    private final OpportunityRows seals;

    public JooqBusinessOpportunities(Database database, JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.database = database;
        this.seals = new OpportunityRows(json, cipher, hash);
    }

    @Override
    public Map<BusinessOpportunityId, BusinessOpportunity> lock(Set<BusinessOpportunityId> ids) {
        var t = BUSINESS_OPPORTUNITY;
        var found = new HashMap<BusinessOpportunityId, BusinessOpportunity>();
        for (var chunk : Chunks.of(ids.stream().map(BusinessOpportunityId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.ID.in(chunk)).orderBy(t.ID).forUpdate().fetch(this::opportunity)
                    .forEach(each -> found.put(each.id(), each));
        }
        return found;
    }

    @Override
    public void put(List<BusinessOpportunity> all) {
        var t = BUSINESS_OPPORTUNITY;
        var changing = Arrays.stream(t.fields()).filter(field -> !field.equals(t.ID)).toList();
        for (var chunk : Chunks.of(all.stream().sorted(Comparator.comparing(BusinessOpportunity::id)).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(this::record).toList()).onConflict(t.ID).doUpdate()
                    .set(changing.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
    }

    private BusinessOpportunityRecord record(BusinessOpportunity of) {
        var row = new BusinessOpportunityRecord();
        row.setId(of.id().value());
        row.setPartnerId(of.owner().partner().value());
        row.setResellerId(of.owner().reseller().map(PartyId::value).orElse(null));
        row.setManagerId(of.owner().manager());
        row.setCustomerId(of.customer().value());
        row.setTitle(of.content().title());
        row.setStatus(of.status().name());
        row.setSealed(seals.sealed(of.content(), BOUND + of.id()));
        of.latest().ifPresent(latest -> {
            row.setPhase(latest.phase().name());
            row.setProbability((short) latest.probability());
            row.setToldAt(latest.at());
        });
        row.setCreatedAt(of.createdAt());
        row.setChangedAt(of.changedAt());
        return row;
    }

    private BusinessOpportunity opportunity(BusinessOpportunityRecord row) {
        return new BusinessOpportunity(new BusinessOpportunityId(row.getId()), new BusinessOwner(new PartyId(row.getPartnerId()),
                Optional.ofNullable(row.getResellerId()).map(PartyId::new), row.getManagerId()), new PartyId(row.getCustomerId()),
                seals.opened(row.getSealed(), BOUND + row.getId(), BusinessContent.class), BusinessOpportunityStatus.valueOf(row.getStatus()),
                Optional.ofNullable(row.getPhase()).map(phase -> new Latest(ProgressPhase.valueOf(phase), row.getProbability(), row.getToldAt())),
                row.getCreatedAt(), row.getChangedAt());
    }

    /** With one statement: whose a row is stands with its opportunity, which is there already. */
    @Override
    public void add(List<Told> told) {
        var t = BUSINESS_OPPORTUNITY;
        for (var chunk : Chunks.of(told)) {
            var owners = database.dsl().select(t.ID, t.PARTNER_ID, t.RESELLER_ID).from(t).where(t.ID.in(chunk.stream()
                    .map(each -> each.opportunity().value()).distinct().sorted().toList())).fetchMap(t.ID);
            database.dsl().insertInto(BUSINESS_PROGRESS).set(chunk.stream().map(each -> {
                var id = each.opportunity().value();
                var row = new BusinessProgressRecord();
                row.setOpportunityId(id);
                row.setPartnerId(owners.get(id).value2());
                row.setResellerId(owners.get(id).value3());
                row.setToldBy(each.by().orElse(null));
                row.setToldAt(each.at());
                row.setSealed(seals.sealed(each.progress(), PROGRESS + id));
                return row;
            }).toList()).execute();
        }
    }

    @Override
    public Page<BusinessOpportunity> list(Scope scope, Filter filter, PageRequest page) {
        var t = BUSINESS_OPPORTUNITY;
        var seen = t.as("seen");
        var wanted = inScope(scope).and(inTab(scope, filter.tab())).and(matching(filter)).and(ofCustomers(filter));
        var behind = page.after().<Condition>map(marker -> row(t.CHANGED_AT, t.ID).lt(DSL.select(seen.CHANGED_AT, seen.ID).from(seen)
                .where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0,
                database.dsl().selectFrom(t).where(wanted).and(behind).orderBy(t.CHANGED_AT.desc(), t.ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(this::opportunity)));
    }

    private static Condition inScope(Scope scope) {
        var t = BUSINESS_OPPORTUNITY;
        return switch (scope) {
            case Scope.OfPartner(var own) -> t.PARTNER_ID.eq(own.value());
            case Scope.OfReseller(var distributor, var own) -> t.RESELLER_ID.eq(own.value());
            case Scope.Everything whole -> DSL.falseCondition();
            case Scope.OfHolder own -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    /** A reseller's own are own ones to it. */
    private static Condition inTab(Scope scope, Tab tab) {
        var t = BUSINESS_OPPORTUNITY;
        if (scope instanceof Scope.OfReseller) {
            return DSL.noCondition();
        }
        return switch (tab) {
            case OWN -> t.RESELLER_ID.isNull();
            case RESELLERS -> t.RESELLER_ID.isNotNull();
        };
    }

    private static Condition matching(Filter filter) {
        var t = BUSINESS_OPPORTUNITY;
        return DSL.noCondition()
                .and(filter.managers().map(all -> t.MANAGER_ID.in(all)).orElseGet(DSL::noCondition))
                .and(filter.manager().map(t.MANAGER_ID::eq).orElseGet(DSL::noCondition))
                .and(filter.customer().map(each -> t.CUSTOMER_ID.eq(each.value())).orElseGet(DSL::noCondition))
                .and(filter.status().map(each -> t.STATUS.eq(each.name())).orElseGet(DSL::noCondition))
                .and(filter.title().map(t.TITLE::containsIgnoreCase).orElseGet(DSL::noCondition));
    }

    private static Condition ofCustomers(Filter filter) {
        if (filter.customerName().isEmpty() && filter.accountName().isEmpty()) {
            return DSL.noCondition();
        }
        return DSL.exists(DSL.selectOne().from(PARTY).where(PARTY.ID.eq(BUSINESS_OPPORTUNITY.CUSTOMER_ID))
                .and(filter.customerName().map(PARTY.NAME::containsIgnoreCase).orElseGet(DSL::noCondition))
                .and(filter.accountName().map(PARTY.ACCOUNT_NAME::containsIgnoreCase).orElseGet(DSL::noCondition)));
    }

    @Override
    public Optional<BusinessOpportunity> find(Scope scope, BusinessOpportunityId id) {
        return database.seenBy(scope, () -> database.dsl().selectFrom(BUSINESS_OPPORTUNITY).where(BUSINESS_OPPORTUNITY.ID.eq(id.value()))
                .and(inScope(scope)).fetchOptional(this::opportunity));
    }

    @Override
    public List<Told> progress(Scope scope, BusinessOpportunityId id) {
        var t = BUSINESS_PROGRESS;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.OPPORTUNITY_ID.eq(id.value()))
                .and(DSL.exists(DSL.selectOne().from(BUSINESS_OPPORTUNITY).where(BUSINESS_OPPORTUNITY.ID.eq(t.OPPORTUNITY_ID)).and(inScope(scope))))
                .orderBy(t.SEQ.desc()).fetch(row -> new Told(id, Optional.ofNullable(row.getToldBy()), row.getToldAt(),
                        seals.opened(row.getSealed(), PROGRESS + id, BusinessProgress.class))));
    }
}
