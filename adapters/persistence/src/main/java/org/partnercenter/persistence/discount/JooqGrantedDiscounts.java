package org.partnercenter.persistence.discount;

import org.partnercenter.application.discount.grant.GrantedDiscounts;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.GrantedDiscount;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Validity;
import org.partnercenter.persistence.db.tables.records.GrantedDiscountRecord;
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
import static org.partnercenter.persistence.db.Tables.GRANTED_DISCOUNT;

/** Granted discounts as rows. */
public final class JooqGrantedDiscounts implements GrantedDiscounts {

    private static final int OF_CUSTOMER = 0x42444304;

    private final Database database;

    public JooqGrantedDiscounts(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, GrantedDiscount> hold(Set<PartyId> customers) {
        AdvisoryLocks.hold(database.dsl(), OF_CUSTOMER, customers.stream().map(PartyId::value).sorted().toList());
        return of(customers);
    }

    @Override
    public Map<PartyId, GrantedDiscount> of(Set<PartyId> customers) {
        var t = GRANTED_DISCOUNT;
        var found = new HashMap<PartyId, GrantedDiscount>();
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.CUSTOMER_ID.in(chunk)).fetch(JooqGrantedDiscounts::discount)
                    .forEach(discount -> found.put(discount.customer(), discount));
        }
        return found;
    }

    @Override
    public Optional<GrantedDiscount> find(Scope scope, PartyId customer) {
        var t = GRANTED_DISCOUNT;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.CUSTOMER_ID.eq(customer.value()))
                .and(Rows.naming(scope, t.PARTNER_ID, t.RESELLER_ID, t.CUSTOMER_ID)).fetchOptional(JooqGrantedDiscounts::discount));
    }

    @Override
    public void put(List<GrantedDiscount> discounts) {
        var t = GRANTED_DISCOUNT;
        for (var chunk : Chunks.of(discounts.stream().sorted(Comparator.comparing(each -> each.customer().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqGrantedDiscounts::record).toList()).onConflict(t.CUSTOMER_ID).doUpdate()
                    .set(t.ID, excluded(t.ID)).set(t.PARTNER_ID, excluded(t.PARTNER_ID)).set(t.RESELLER_ID, excluded(t.RESELLER_ID))
                    .set(t.RATIO, excluded(t.RATIO)).set(t.VALID_FROM, excluded(t.VALID_FROM)).set(t.VALID_UNTIL, excluded(t.VALID_UNTIL))
                    .set(t.GRANTED_AT, excluded(t.GRANTED_AT)).execute();
        }
    }

    @Override
    public void remove(Set<PartyId> customers) {
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().deleteFrom(GRANTED_DISCOUNT).where(GRANTED_DISCOUNT.CUSTOMER_ID.in(chunk)).execute();
        }
    }

    private static GrantedDiscountRecord record(GrantedDiscount each) {
        return new GrantedDiscountRecord(each.customer().value(), each.id().value(), each.partner().value(), Rows.text(each.reseller()),
                each.ratio().tenThousandths(), each.validity().from(), each.validity().until(), each.grantedAt());
    }

    private static GrantedDiscount discount(GrantedDiscountRecord row) {
        return new GrantedDiscount(new DiscountId(row.getId()), new PartyId(row.getPartnerId()), Rows.party(row.getResellerId()),
                new PartyId(row.getCustomerId()), new Ratio(row.getRatio()), new Validity(row.getValidFrom(), row.getValidUntil()),
                row.getGrantedAt());
    }
}
