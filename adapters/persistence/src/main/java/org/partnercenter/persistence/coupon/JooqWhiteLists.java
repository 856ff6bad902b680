package org.partnercenter.persistence.coupon;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.partnercenter.persistence.db.Tables.COUPON_WHITE_LIST;
import static org.partnercenter.persistence.db.Tables.COUPON_WHITE_LISTED;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.coupon.whitelist.WhiteListVersion;
import org.partnercenter.application.coupon.whitelist.WhiteLists;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.WhiteList;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.CouponWhiteListRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** White lists as rows: a version is written once, in one statement, and never changed. */
public final class JooqWhiteLists implements WhiteLists {

    /** Names the family of advisory locks that keep imports of one partner apart (CPN-48). */
    private static final int IMPORTS = 0x43504E48;

    private final Database database;

    public JooqWhiteLists(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, WhiteList> among(Map<PartyId, Set<PartyId>> customers) {
        var found = new HashMap<PartyId, WhiteList>();
        inForce(customers.keySet()).forEach((partner, version) -> {
            var listed = new HashSet<PartyId>();
            for (var chunk : Chunks.of(customers.get(partner).stream().map(PartyId::value).sorted().toList())) {
                var t = COUPON_WHITE_LISTED;
                database.dsl().select(t.CUSTOMER_ID).from(t).where(t.PARTNER_ID.eq(partner.value())).and(t.VERSION.eq(version.version()))
                        .and(t.CUSTOMER_ID.in(chunk)).forEach(row -> listed.add(new PartyId(row.value1())));
            }
            found.put(partner, new WhiteList(version.version(), listed));
        });
        return found;
    }

    private Map<PartyId, WhiteListVersion> inForce(Collection<PartyId> partners) {
        var t = COUPON_WHITE_LIST;
        var found = new HashMap<PartyId, WhiteListVersion>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(row(t.PARTNER_ID, t.VERSION).in(select(t.PARTNER_ID, max(t.VERSION)).from(t)
                    .where(t.PARTNER_ID.in(chunk)).groupBy(t.PARTNER_ID))).forEach(row -> {
                        var version = version(row);
                        found.put(version.partner(), version);
                    });
        }
        return found;
    }

    private static WhiteListVersion version(CouponWhiteListRecord row) {
        return new WhiteListVersion(new PartyId(row.getPartnerId()), row.getVersion(), row.getCustomers(), row.getImportedAt(),
                new PartyId(row.getImportedBy()));
    }

    @Override
    public Map<PartyId, WhiteListVersion> hold(Set<PartyId> partners) {
        AdvisoryLocks.hold(database.dsl(), IMPORTS, partners.stream().map(PartyId::value).sorted().toList());
        return inForce(partners);
    }

    @Override
    public void add(WhiteListVersion version, List<PartyId> customers) {
        var t = COUPON_WHITE_LISTED;
        database.dsl().insertInto(COUPON_WHITE_LIST).set(new CouponWhiteListRecord(version.partner().value(), version.version(),
                version.customers(), version.importedAt(), version.importedBy().value())).execute();
        database.dsl().insertInto(t, t.PARTNER_ID, t.VERSION, t.CUSTOMER_ID).select(select(val(version.partner().value()),
                val(version.version()), DSL.field("customer", String.class)).from(DSL.unnest(DSL.val(customers.stream().map(PartyId::value)
                .toArray(String[]::new))).as("listed", "customer"))).execute();
    }

    @Override
    public Optional<WhiteListVersion> find(Scope scope, PartyId partner, Optional<Integer> version) {
        var t = COUPON_WHITE_LIST;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(seen(scope, partner))
                .and(version.map(t.VERSION::eq).orElseGet(DSL::noCondition)).orderBy(t.VERSION.desc()).limit(1)
                .fetchOptional(JooqWhiteLists::version));
    }

    private static Condition seen(Scope scope, PartyId partner) {
        return COUPON_WHITE_LIST.PARTNER_ID.eq(partner.value()).and(isOpen(scope, partner) ? DSL.noCondition() : DSL.falseCondition());
    }

    private static boolean isOpen(Scope scope, PartyId partner) {
        return switch (scope) {
            case Scope.Everything() -> true;
            case Scope.OfPartner(var own) -> own.equals(partner);
            case Scope.OfReseller own -> false;
            case Scope.OfHolder own -> false;
            case Scope.OfAccountManager own -> false;
        };
    }

    @Override
    public Page<WhiteListVersion> versions(Scope scope, PartyId partner, PageRequest page) {
        var t = COUPON_WHITE_LIST;
        var behind = page.after().<Condition>map(marker -> marker.matches("[0-9]{1,9}") ? t.VERSION.lt(Integer.valueOf(marker))
                : DSL.falseCondition()).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, seen(scope, partner)) : 0,
                database.dsl().selectFrom(t).where(seen(scope, partner)).and(behind).orderBy(t.VERSION.desc()).offset(page.offset())
                        .limit(page.limit()).fetch(JooqWhiteLists::version)));
    }

    @Override
    public Page<PartyId> customers(Scope scope, WhiteListVersion of, Optional<PartyId> only, PageRequest page) {
        var t = COUPON_WHITE_LISTED;
        var matching = t.PARTNER_ID.eq(of.partner().value()).and(t.VERSION.eq(of.version()))
                .and(isOpen(scope, of.partner()) ? DSL.noCondition() : DSL.falseCondition())
                .and(only.map(id -> t.CUSTOMER_ID.eq(id.value())).orElseGet(DSL::noCondition));
        var behind = page.after().<Condition>map(t.CUSTOMER_ID::gt).orElseGet(DSL::noCondition);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().select(t.CUSTOMER_ID).from(t).where(matching).and(behind).orderBy(t.CUSTOMER_ID).offset(page.offset())
                        .limit(page.limit()).fetch(row -> new PartyId(row.value1()))));
    }
}
