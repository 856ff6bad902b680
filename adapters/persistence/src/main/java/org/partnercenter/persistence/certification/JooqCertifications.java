package org.partnercenter.persistence.certification;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.partnercenter.application.certification.CertificationOf.Standing;
import org.partnercenter.application.certification.Certifications;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.Supplier;
import org.partnercenter.domain.certification.TaxStanding;
import org.partnercenter.domain.certification.TaxpayerType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.kernel.AdvisoryLocks;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.row;
import static org.partnercenter.persistence.db.Tables.BUSINESS_INFORMATION;

/** Business information as rows, one a partner. */
public final class JooqCertifications implements Certifications {

    private static final int OF_PARTNER = 0x42494101;

    private final Database database;
    private final CertificationRows rows;

    public JooqCertifications(Database database, JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.database = database;
        this.rows = new CertificationRows(json, cipher, hash);
    }

    /** Who never submitted has no row to wait for. */
    @Override
    public Map<PartyId, Certification> hold(Set<PartyId> partners) {
        var t = BUSINESS_INFORMATION;
        AdvisoryLocks.hold(database.dsl(), OF_PARTNER, texts(partners));
        var found = new HashMap<PartyId, Certification>();
        for (var chunk : Chunks.of(texts(partners))) {
            database.dsl().selectFrom(t).where(t.PARTNER_ID.in(chunk)).fetch(rows::certification)
                    .forEach(each -> found.put(each.partner(), each));
        }
        return found;
    }

    private static List<String> texts(Collection<PartyId> partners) {
        return partners.stream().map(PartyId::value).sorted().toList();
    }

    @Override
    public Map<Asked, List<Supplier>> suppliers(Set<Asked> asked) {
        var t = BUSINESS_INFORMATION;
        var asking = asked.stream().collect(Collectors.groupingBy(each -> rows.company(each.info())));
        var found = new HashMap<Asked, List<Supplier>>();
        for (var chunk : Chunks.of(asking.keySet().stream().sorted().toList())) {
            database.dsl().select(t.LEGAL_HASH, t.PARTNER_ID, t.ACCOUNT_HASH, t.SIGNING_ENTITY).from(t).where(t.LEGAL_HASH.in(chunk))
                    .and(t.CERTIFIED_AT.isNotNull()).forEach(known -> asking.get(known.value1()).stream()
                            .filter(each -> !each.partner().value().equals(known.value2()))
                            .forEach(each -> found.computeIfAbsent(each, none -> new ArrayList<>()).add(new Supplier(
                                    known.value3().equals(rows.account(each.info())), SigningEntity.valueOf(known.value4())))));
        }
        return found;
    }

    @Override
    public void put(List<Certification> certifications) {
        var t = BUSINESS_INFORMATION;
        var all = Arrays.stream(t.fields()).filter(field -> !field.equals(t.PARTNER_ID)).toList();
        for (var chunk : Chunks.of(certifications.stream().sorted(Comparator.comparing(each -> each.partner().value())).toList())) {
            database.dsl().insertInto(t).set(chunk.stream().map(rows::record).toList()).onConflict(t.PARTNER_ID).doUpdate()
                    .set(all.stream().collect(Collectors.toMap(field -> field, field -> excluded(field)))).execute();
        }
    }

    @Override
    public Page<Certification> list(Scope scope, Optional<CertificationStatus> status, PageRequest page) {
        var t = BUSINESS_INFORMATION;
        boolean oldestFirst = status.isPresent();
        var wanted = inScope(scope).and(status.map(each -> t.STATUS.eq(each.name())).orElseGet(DSL::noCondition));
        return database.seenBy(scope, () -> new Page<>(page.counted() ? database.dsl().fetchCount(t, wanted) : 0,
                database.dsl().selectFrom(t).where(wanted).and(behind(page, oldestFirst))
                        .orderBy(oldestFirst ? t.SUBMITTED_AT.asc() : t.SUBMITTED_AT.desc(), oldestFirst ? t.PARTNER_ID.asc() : t.PARTNER_ID.desc())
                        .offset(page.offset()).limit(page.limit()).fetch(rows::certification)));
    }

    private static Condition behind(PageRequest page, boolean oldestFirst) {
        var t = BUSINESS_INFORMATION;
        var seen = t.as("seen");
        return page.after().<Condition>map(marker -> {
            var last = DSL.select(seen.SUBMITTED_AT, seen.PARTNER_ID).from(seen).where(seen.PARTNER_ID.eq(marker));
            return oldestFirst ? row(t.SUBMITTED_AT, t.PARTNER_ID).gt(last) : row(t.SUBMITTED_AT, t.PARTNER_ID).lt(last);
        }).orElseGet(DSL::noCondition);
    }

    /** A partner's own alone: a distributor sees nothing of its resellers'. */
    private static Condition inScope(Scope scope) {
        var t = BUSINESS_INFORMATION;
        return switch (scope) {
            case Scope.Everything() -> DSL.noCondition();
            case Scope.OfPartner(var partner) -> t.PARTNER_ID.eq(partner.value());
            case Scope.OfReseller(var distributor, var reseller) -> t.PARTNER_ID.eq(reseller.value());
            case Scope.OfHolder holder -> DSL.falseCondition();
            case Scope.OfAccountManager own -> DSL.falseCondition();
        };
    }

    @Override
    public Optional<Certification> find(Scope scope, PartyId partner) {
        var t = BUSINESS_INFORMATION;
        return database.seenBy(scope, () -> database.dsl().selectFrom(t).where(t.PARTNER_ID.eq(partner.value())).and(inScope(scope))
                .fetchOptional(rows::certification));
    }

    @Override
    public Map<PartyId, Standing> standings(Set<PartyId> partners) {
        var t = BUSINESS_INFORMATION;
        var found = new HashMap<PartyId, Standing>();
        for (var chunk : Chunks.of(texts(partners))) {
            database.dsl().select(t.PARTNER_ID, t.STATUS, t.CERTIFIED_ENTITY, t.CERTIFIED_TAXPAYER, t.CERTIFIED_RATE, t.CERTIFIED_AT).from(t)
                    .where(t.PARTNER_ID.in(chunk)).forEach(row -> {
                        boolean certified = row.value6() != null;
                        found.put(new PartyId(row.value1()), new Standing(certified,
                                certified && !row.value2().equals(CertificationStatus.CERTIFIED.name()),
                                Optional.ofNullable(row.value3()).map(entity -> SigningEntity.valueOf(entity).currency()),
                                Optional.ofNullable(row.value4()).map(TaxpayerType::valueOf), Optional.ofNullable(row.value4()).map(type ->
                                new TaxStanding(TaxpayerType.valueOf(type), row.value5()).rate()), Optional.ofNullable(row.value6())));
                    });
        }
        return found;
    }

    @Override
    public List<PartyId> certifiedWith(SigningEntity entity, int limit) {
        return database.dsl().select(BUSINESS_INFORMATION.PARTNER_ID).from(BUSINESS_INFORMATION).where(certified(entity))
                .orderBy(BUSINESS_INFORMATION.PARTNER_ID).limit(limit).fetch(row -> new PartyId(row.value1()));
    }

    @Override
    public int countCertifiedWith(SigningEntity entity) {
        return database.dsl().fetchCount(BUSINESS_INFORMATION, certified(entity));
    }

    private static Condition certified(SigningEntity entity) {
        return BUSINESS_INFORMATION.SIGNING_ENTITY.eq(entity.name()).and(BUSINESS_INFORMATION.STATUS.eq(CertificationStatus.CERTIFIED.name()));
    }
}
