package org.partnercenter.persistence.customer.acquire;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.Row4;
import org.jooq.impl.DSL;
import org.partnercenter.application.customer.acquire.CreatedCustomers;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CreationStatus;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.persistence.db.tables.records.CreatedCustomerRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.Rows;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.values;
import static org.partnercenter.persistence.db.Tables.CREATED_CUSTOMER;

/** Created customers as rows. */
public final class JooqCreatedCustomers implements CreatedCustomers {

    private static final TypeReference<List<Refusal>> CAUSES = new TypeReference<>() {
    };
    private static final int OF_NAME = 0x41531101;

    private final Database database;
    private final JsonCodec json;

    public JooqCreatedCustomers(Database database, JsonCodec json) {
        this.database = database;
        this.json = json;
    }

    @Override
    public void hold(Set<String> names) {
        AdvisoryLocks.hold(database.dsl(), OF_NAME, names);
    }

    @Override
    public Set<XAccount> used(PartyId partner, Set<XAccount> xaccounts) {
        var t = CREATED_CUSTOMER;
        var found = new HashSet<XAccount>();
        for (var chunk : Chunks.of(List.copyOf(xaccounts))) {
            database.dsl().select(t.XACCOUNT_ID, t.XACCOUNT_TYPE).from(t).where(t.PARTNER_ID.eq(partner.value()))
                    .and(row(t.XACCOUNT_TYPE, t.XACCOUNT_ID).in(chunk.stream().map(each -> row(each.type(), each.id())).toList()))
                    .forEach(row -> found.add(new XAccount(row.value1(), row.value2())));
        }
        return found;
    }

    @Override
    public Set<PartyId> add(List<CreatedCustomer> customers) {
        var t = CREATED_CUSTOMER;
        var stored = new HashSet<PartyId>();
        for (var chunk : Chunks.of(inOrder(customers))) {
            database.dsl().insertInto(t).set(chunk.stream().map(this::record).toList()).onConflictDoNothing()
                    .returning(t.CUSTOMER_ID).fetch(row -> stored.add(new PartyId(row.getCustomerId())));
        }
        return stored;
    }

    @Override
    public List<PartyId> pending(int limit) {
        var t = CREATED_CUSTOMER;
        return database.dsl().select(t.CUSTOMER_ID).from(t).where(t.STATUS.eq(DSL.inline(CreationStatus.PENDING.name())))
                .orderBy(t.CREATED_AT, t.CUSTOMER_ID).limit(limit).fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public Map<PartyId, CreatedCustomer> lock(Set<PartyId> customers) {
        var t = CREATED_CUSTOMER;
        var found = new HashMap<PartyId, CreatedCustomer>();
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk)).orderBy(t.CUSTOMER_ID).forUpdate()
                    .forEach(row -> found.put(new PartyId(row.getCustomerId()), customer(row)));
        }
        return found;
    }

    @Override
    public void update(List<CreatedCustomer> customers) {
        var t = CREATED_CUSTOMER;
        for (var chunk : Chunks.of(inOrder(customers))) {
            var rows = chunk.stream().map(each -> row(each.customer().value(), each.status().name(),
                    DSL.val(each.closedAt().orElse(null), t.CLOSED_AT).cast(t.CLOSED_AT.getDataType()),
                    DSL.val(json.write(each.causes()), t.CAUSES))).toArray(Row4[]::new);
            @SuppressWarnings("unchecked")
            var v = values(rows).as("v", "id", "status", "closed_at", "causes");
            database.dsl().update(t).set(t.STATUS, field(DSL.name("v", "status"), String.class))
                    .set(t.CLOSED_AT, field(DSL.name("v", "closed_at"), t.CLOSED_AT.getDataType()))
                    .set(t.CAUSES, field(DSL.name("v", "causes"), t.CAUSES.getDataType()))
                    .from(v).where(t.CUSTOMER_ID.eq(field(DSL.name("v", "id"), String.class))).execute();
        }
    }

    @Override
    public Optional<CreatedCustomer> find(Scope scope, PartyId customer) {
        var t = CREATED_CUSTOMER;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.CUSTOMER_ID.eq(customer.value()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).fetchOptional(this::customer));
    }

    private static List<CreatedCustomer> inOrder(List<CreatedCustomer> customers) {
        return customers.stream().sorted(Comparator.comparing(CreatedCustomer::customer)).toList();
    }

    private CreatedCustomerRecord record(CreatedCustomer each) {
        return new CreatedCustomerRecord(each.customer().value(), each.by().partner().value(), Rows.text(each.by().reseller()),
                each.type().code(), each.xaccount().id(), each.xaccount().type(), each.noMarketMessages(), each.status().name(),
                each.createdAt(), each.closedAt().orElse(null), json.write(each.causes()));
    }

    private CreatedCustomer customer(CreatedCustomerRecord row) {
        return new CreatedCustomer(new PartyId(row.getCustomerId()),
                new Reporter(new PartyId(row.getPartnerId()), Rows.party(row.getResellerId())),
                AssociationType.ofCode(row.getType()).orElseThrow(), new XAccount(row.getXaccountId(), row.getXaccountType()),
                row.getNoMarketMessages(), CreationStatus.valueOf(row.getStatus()), row.getCreatedAt(),
                Optional.ofNullable(row.getClosedAt()), json.read(row.getCauses(), CAUSES));
    }
}
