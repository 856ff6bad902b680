package org.partnercenter.persistence.contract;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.contract.Contracts;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.contract.ContractCode;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.contract.ContractTerm;
import org.partnercenter.domain.contract.OfflineContract;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.OfflineContractRecord;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.Rows;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.OFFLINE_CONTRACT;

/** Offline contracts as rows. */
public final class JooqContracts implements Contracts {

    private static final int OF_CODE = 0x43540301;

    private final Database database;

    public JooqContracts(Database database) {
        this.database = database;
    }

    /** A contract nobody knows has no row to wait for, so that it is waited for by its code. */
    @Override
    public Map<ContractCode, OfflineContract> hold(Set<ContractCode> codes) {
        var keys = codes.stream().map(ContractCode::key).sorted().toList();
        AdvisoryLocks.hold(database.dsl(), OF_CODE, keys);
        var t = OFFLINE_CONTRACT;
        var found = new HashMap<ContractCode, OfflineContract>();
        for (var chunk : Chunks.of(keys)) {
            database.dsl().selectFrom(t).where(t.CODE_KEY.in(chunk)).forEach(row -> found.put(new ContractCode(row.getCode()), contract(row)));
        }
        return found;
    }

    @Override
    public void put(List<OfflineContract> contracts) {
        var t = OFFLINE_CONTRACT;
        for (var chunk : Chunks.of(contracts.stream().sorted(Comparator.comparing(contract -> contract.code().key())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(JooqContracts::record).toList())
                    .onConflict(t.CODE_KEY).doUpdate()
                    .set(t.CODE, excluded(t.CODE)).set(t.KIND, excluded(t.KIND)).set(t.NAME, excluded(t.NAME))
                    .set(t.COUNTERPARTY, excluded(t.COUNTERPARTY)).set(t.SIGNING_ENTITY, excluded(t.SIGNING_ENTITY))
                    .set(t.AMOUNT, excluded(t.AMOUNT)).set(t.CURRENCY, excluded(t.CURRENCY)).set(t.SIGNED_ON, excluded(t.SIGNED_ON))
                    .set(t.EFFECTIVE_FROM, excluded(t.EFFECTIVE_FROM)).set(t.EFFECTIVE_TO, excluded(t.EFFECTIVE_TO))
                    .set(t.TERMINATED_ON, excluded(t.TERMINATED_ON)).set(t.PARTNER_ID, excluded(t.PARTNER_ID))
                    .set(t.CUSTOMER_ID, excluded(t.CUSTOMER_ID)).set(t.DISCOUNT_REFERENCE, excluded(t.DISCOUNT_REFERENCE))
                    .set(t.VERSION, excluded(t.VERSION)).execute();
        }
    }

    @Override
    public Page<OfflineContract> list(Scope scope, Optional<ContractCode> code, PageRequest page) {
        var t = OFFLINE_CONTRACT;
        var matching = ofPartner(scope).and(code.map(each -> t.CODE_KEY.eq(each.key())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, matching) : 0,
                database.dsl().selectFrom(t).where(matching).and(behind(page)).orderBy(t.SIGNED_ON.desc(), t.CODE_KEY.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(JooqContracts::contract)));
    }

    /** Only who is named as the partner: a reseller for itself, a distributor without its resellers (CTR-03). */
    private static Condition ofPartner(Scope scope) {
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var partner) -> OFFLINE_CONTRACT.PARTNER_ID.eq(partner.value());
            case Scope.OfReseller(var distributor, var reseller) -> OFFLINE_CONTRACT.PARTNER_ID.eq(reseller.value());
            case Scope.OfHolder holder -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    private static Condition behind(PageRequest page) {
        var t = OFFLINE_CONTRACT;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> row(t.SIGNED_ON, t.CODE_KEY).lt(DSL.select(seen.SIGNED_ON, seen.CODE_KEY).from(seen)
                .where(seen.CODE_KEY.eq(marker.toLowerCase(Locale.ROOT))))).orElseGet(DSL::noCondition);
    }

    @Override
    public Map<PartyId, Set<ContractKind>> inForce(Set<PartyId> customers, LocalDate day) {
        var t = OFFLINE_CONTRACT;
        var found = new HashMap<PartyId, Set<ContractKind>>();
        for (var chunk : Chunks.of(customers.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().select(t.CUSTOMER_ID, t.KIND).from(t).where(t.CUSTOMER_ID.in(chunk)).and(t.EFFECTIVE_FROM.le(day))
                    .and(t.EFFECTIVE_TO.ge(day)).and(t.TERMINATED_ON.isNull().or(t.TERMINATED_ON.gt(day)))
                    .forEach(row -> found.computeIfAbsent(new PartyId(row.value1()), none -> EnumSet.noneOf(ContractKind.class))
                            .add(ContractKind.valueOf(row.value2())));
        }
        return found;
    }

    private static OfflineContractRecord record(OfflineContract each) {
        return new OfflineContractRecord(each.code().key(), each.code().value(), each.kind().name(), each.name(), each.counterparty(),
                each.signingEntity(), each.amount().minor(), each.amount().currency().getCurrencyCode(), each.term().signedOn(),
                each.term().from(), each.term().to(), each.term().terminatedOn().orElse(null), Rows.text(each.partner()),
                Rows.text(each.customer()), each.discountReference().orElse(null), each.version());
    }

    private static OfflineContract contract(OfflineContractRecord row) {
        return new OfflineContract(new ContractCode(row.getCode()), ContractKind.valueOf(row.getKind()), row.getName(),
                row.getCounterparty(), row.getSigningEntity(), Money.ofMinor(row.getAmount(), Currency.getInstance(row.getCurrency())),
                new ContractTerm(row.getSignedOn(), row.getEffectiveFrom(), row.getEffectiveTo(),
                        Optional.ofNullable(row.getTerminatedOn())), Rows.party(row.getPartnerId()), Rows.party(row.getCustomerId()),
                Optional.ofNullable(row.getDiscountReference()), row.getVersion());
    }
}
