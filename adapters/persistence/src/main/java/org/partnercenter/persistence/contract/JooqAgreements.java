package org.partnercenter.persistence.contract;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.contract.Agreements;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.PaymentAgreement;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.PaymentAgreementRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.PAYMENT_AGREEMENT;

/** Payment agreements as rows. */
public final class JooqAgreements implements Agreements {

    private static final int OF_PARTNER = 0x43540501;

    private final Database database;

    public JooqAgreements(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, PaymentAgreement> hold(Set<PartyId> partners, String version) {
        var ids = partners.stream().map(PartyId::value).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_PARTNER, ids);
        var t = PAYMENT_AGREEMENT;
        var found = new HashMap<PartyId, PaymentAgreement>();
        for (var chunk : Chunks.of(ids)) {
            database.dsl().selectFrom(t).where(t.PARTNER_ID.in(chunk)).and(t.VERSION.eq(version))
                    .forEach(row -> found.put(new PartyId(row.getPartnerId()), agreement(row)));
        }
        return found;
    }

    @Override
    public void add(PaymentAgreement agreement) {
        database.dsl().insertInto(PAYMENT_AGREEMENT).set(new PaymentAgreementRecord(agreement.code().value(), agreement.partner().value(),
                agreement.version(), agreement.at())).execute();
    }

    @Override
    public Page<PaymentAgreement> list(Scope scope, PageRequest page) {
        var t = PAYMENT_AGREEMENT;
        var matching = ofPartner(scope);
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.CONCLUDED_AT.desc(), t.CODE.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqAgreements::agreement)));
    }

    private static Condition behind(PageRequest page) {
        var t = PAYMENT_AGREEMENT;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> row(t.CONCLUDED_AT, t.CODE).lt(DSL.select(seen.CONCLUDED_AT, seen.CODE).from(seen)
                .where(seen.CODE.eq(marker)))).orElseGet(DSL::noCondition);
    }

    @Override
    public Optional<PaymentAgreement> find(Scope scope, ContractCode code) {
        var t = PAYMENT_AGREEMENT;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.CODE.eq(code.value())).and(ofPartner(scope))
                .fetchOptional(JooqAgreements::agreement));
    }

    private static Condition ofPartner(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var partner) -> PAYMENT_AGREEMENT.PARTNER_ID.eq(partner.value());
            case Scope.OfReseller(var distributor, var reseller) -> PAYMENT_AGREEMENT.PARTNER_ID.eq(reseller.value());
            case Scope.OfHolder holder -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static PaymentAgreement agreement(PaymentAgreementRecord row) {
        return new PaymentAgreement(new ContractCode(row.getCode()), new PartyId(row.getPartnerId()), row.getVersion(), row.getConcludedAt());
    }
}
