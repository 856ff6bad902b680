package org.partnercenter.persistence.customer;

import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.CustomerQueries;
import org.partnercenter.application.customer.SubCustomer;
import org.partnercenter.application.customer.SubCustomerFilter;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.AssociationSource;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.coalesce;
import static org.partnercenter.persistence.db.Tables.ASSOCIATION;
import static org.partnercenter.persistence.db.Tables.CREATED_CUSTOMER;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_ORIGIN;
import static org.partnercenter.persistence.db.Tables.OPERATOR;
import static org.partnercenter.persistence.db.Tables.PARTY;
import static org.partnercenter.persistence.db.Tables.PARTY_FACT;

/** Lists of customers: their associations, joined with what is known of the parties. */
public final class JooqCustomerQueries implements CustomerQueries {

    private static final String VERIFICATION = "verification-status";
    private static final String TYPE = "customer-type";
    private static final String FROZEN = "frozen";
    private static final String LEVEL = "customer-level";

    private static final String MANAGER = "manager";

    private final Database database;

    public JooqCustomerQueries(Database database) {
        this.database = database;
    }

    @Override
    public Page<SubCustomer> customers(Scope scope, SubCustomerFilter filter, PageRequest page, Instant now) {
        var t = ASSOCIATION;
        var matching = AssociationRows.inScope(scope).and(t.ENDED_AT.isNull()).and(ofAssociation(filter));
        return database.seenBy(scope, () -> page(filter, matching, page, now));
    }

    private Page<SubCustomer> page(SubCustomerFilter filter, Condition matching, PageRequest page, Instant now) {
        var t = ASSOCIATION;
        var rows = select().where(matching).and(ofParty(filter)).and(behind(page))
                .orderBy(t.ASSOCIATED_ON.desc(), t.ID.desc()).offset(page.offset()).limit(page.limit()).fetch();
        var standings = standings(rows.getValues(t.CUSTOMER_ID), now);
        return new Page<>(page.counted() ? count(filter, matching) : 0, rows.map(row -> customer(row, standings)));
    }

    private SelectOnConditionStep<Record> select() {
        return database.dsl().select(ASSOCIATION.fields()).select(PARTY.NAME, PARTY.ACCOUNT_NAME, PARTY.MOBILE_PHONE, PARTY.EMAIL,
                        coalesce(OPERATOR.NAME, PARTY.ACCOUNT_MANAGER_NAME).as(MANAGER))
                .select(CUSTOMER_ORIGIN.SOURCE, CREATED_CUSTOMER.XACCOUNT_ID, CREATED_CUSTOMER.XACCOUNT_TYPE).from(ASSOCIATION)
                .join(PARTY).on(PARTY.ID.eq(ASSOCIATION.CUSTOMER_ID))
                .leftJoin(OPERATOR).on(OPERATOR.ID.eq(ASSOCIATION.MANAGER_ID))
                .leftJoin(CUSTOMER_ORIGIN).on(CUSTOMER_ORIGIN.CUSTOMER_ID.eq(ASSOCIATION.CUSTOMER_ID))
                .and(CUSTOMER_ORIGIN.PARTNER_ID.eq(ASSOCIATION.PARTNER_ID))
                .leftJoin(CREATED_CUSTOMER).on(CREATED_CUSTOMER.CUSTOMER_ID.eq(ASSOCIATION.CUSTOMER_ID))
                .and(CREATED_CUSTOMER.PARTNER_ID.eq(ASSOCIATION.PARTNER_ID));
    }

    private static Condition behind(PageRequest page) {
        var t = ASSOCIATION;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> DSL.row(t.ASSOCIATED_ON, t.ID).lt(
                DSL.select(seen.ASSOCIATED_ON, seen.ID).from(seen).where(seen.ID.eq(marker)))).orElseGet(DSL::noCondition);
    }

    @Override
    public Map<PartyId, SubCustomer> customers(Scope scope, Set<PartyId> ids, Instant now) {
        return database.seenBy(scope, () -> customersIn(scope, ids, now));
    }

    private Map<PartyId, SubCustomer> customersIn(Scope scope, Set<PartyId> ids, Instant now) {
        var t = ASSOCIATION;
        var rows = select().where(AssociationRows.inScope(scope)).and(t.ENDED_AT.isNull())
                .and(t.CUSTOMER_ID.in(ids.stream().map(PartyId::value).toList())).fetch();
        var standings = standings(rows.getValues(t.CUSTOMER_ID), now);
        var customers = new HashMap<PartyId, SubCustomer>();
        rows.forEach(row -> customers.put(new PartyId(row.get(t.CUSTOMER_ID)), customer(row, standings)));
        return customers;
    }

    /** The join costs, and is needed only where names are asked for: every customer is a party. */
    private long count(SubCustomerFilter filter, Condition matching) {
        if (filter.name().isEmpty() && filter.accountName().isEmpty()) {
            return database.dsl().fetchCount(ASSOCIATION, matching);
        }
        return database.dsl().selectCount().from(ASSOCIATION).join(PARTY).on(PARTY.ID.eq(ASSOCIATION.CUSTOMER_ID))
                .where(matching).and(ofParty(filter)).fetchSingle().value1();
    }

    private static Condition ofAssociation(SubCustomerFilter filter) {
        var t = ASSOCIATION;
        return DSL.noCondition()
                .and(filter.label().map(t.LABEL::contains).orElseGet(DSL::noCondition))
                .and(filter.type().map(type -> t.TYPE.eq(type.code())).orElseGet(DSL::noCondition))
                .and(filter.begin().map(t.ASSOCIATED_ON::gt).orElseGet(DSL::noCondition))
                .and(filter.end().map(t.ASSOCIATED_ON::lt).orElseGet(DSL::noCondition))
                .and(filter.customer().map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition));
    }

    private static Condition ofParty(SubCustomerFilter filter) {
        return DSL.noCondition()
                .and(filter.accountName().map(PARTY.ACCOUNT_NAME::containsIgnoreCase).orElseGet(DSL::noCondition))
                .and(filter.name().map(PARTY.NAME::containsIgnoreCase).orElseGet(DSL::noCondition));
    }

    private Map<String, SubCustomer.Standing> standings(Collection<String> customers, Instant now) {
        if (customers.isEmpty()) {
            return Map.of();
        }
        var t = PARTY_FACT;
        var facts = new HashMap<String, Map<String, String>>();
        database.dsl().select(t.PARTY_ID, t.FACT, t.VALUE).from(t).where(t.PARTY_ID.in(customers))
                .and(t.FACT.in(VERIFICATION, TYPE, FROZEN, LEVEL)).and(t.VALID_FROM.le(now))
                .and(t.VALID_UNTIL.isNull().or(t.VALID_UNTIL.ge(now)))
                .forEach(row -> facts.computeIfAbsent(row.value1(), id -> new HashMap<>()).put(row.value2(), row.value3()));
        var standings = new HashMap<String, SubCustomer.Standing>();
        facts.forEach((customer, values) -> standings.put(customer, new SubCustomer.Standing(
                Optional.ofNullable(values.get(VERIFICATION)), Optional.ofNullable(values.get(TYPE)),
                Optional.ofNullable(values.get(FROZEN)), Optional.ofNullable(values.get(LEVEL)))));
        return standings;
    }

    private static SubCustomer.Origin origin(Record row) {
        return new SubCustomer.Origin(Optional.ofNullable(row.get(CUSTOMER_ORIGIN.SOURCE)).map(AssociationSource::valueOf)
                .orElse(AssociationSource.PLATFORM), Optional.ofNullable(row.get(CREATED_CUSTOMER.XACCOUNT_ID)),
                Optional.ofNullable(row.get(CREATED_CUSTOMER.XACCOUNT_TYPE)));
    }

    private static SubCustomer customer(Record row, Map<String, SubCustomer.Standing> standings) {
        return new SubCustomer(AssociationRows.association(row), row.get(PARTY.NAME), row.get(PARTY.ACCOUNT_NAME),
                Optional.ofNullable(row.get(PARTY.MOBILE_PHONE)), Optional.ofNullable(row.get(PARTY.EMAIL)),
                Optional.ofNullable(row.get(MANAGER, String.class)),
                standings.getOrDefault(row.get(ASSOCIATION.CUSTOMER_ID), SubCustomer.Standing.unknown()), origin(row));
    }

    @Override
    public List<Association> history(Scope scope, PartyId customer) {
        var t = ASSOCIATION;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.CUSTOMER_ID.eq(customer.value()))
                .and(AssociationRows.inScope(scope)).orderBy(t.ASSOCIATED_ON.desc(), t.ID.desc()).fetch(AssociationRows::association));
    }
}
