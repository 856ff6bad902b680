package org.partnercenter.persistence.incentive;

import org.partnercenter.application.incentive.payout.AutoRequests;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.AutoRequest;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.PayoutAutoRequestRecord;
import org.partnercenter.persistence.kernel.Chunks;
import org.partnercenter.persistence.kernel.Database;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.jooq.impl.DSL.excluded;
import static org.partnercenter.persistence.db.Tables.PAYOUT_AUTO_REQUEST;

/** What partners have requested by itself, as rows. */
public final class JooqAutoRequests implements AutoRequests {

    private final Database database;

    public JooqAutoRequests(Database database) {
        this.database = database;
    }

    @Override
    public Map<PartyId, AutoRequest> of(Set<PartyId> partners) {
        var t = PAYOUT_AUTO_REQUEST;
        var found = new HashMap<PartyId, AutoRequest>();
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().selectFrom(t).where(t.PARTNER_ID.in(chunk)).fetch(JooqAutoRequests::wish).forEach(wish -> found.put(wish.partner(), wish));
        }
        return found;
    }

    @Override
    public void put(Collection<AutoRequest> all) {
        var t = PAYOUT_AUTO_REQUEST;
        for (var chunk : Chunks.of(all.stream().filter(AutoRequest::isOff).map(wish -> wish.partner().value()).sorted().toList())) {
            database.dsl().deleteFrom(t).where(t.PARTNER_ID.in(chunk)).execute();
        }
        for (var chunk : Chunks.of(all.stream().filter(wish -> !wish.isOff()).map(JooqAutoRequests::record).toList())) {
            database.dsl().insertInto(t).set(chunk).onConflict(t.PARTNER_ID).doUpdate().set(t.REFERRAL_FORM, excluded(t.REFERRAL_FORM))
                    .set(t.RESALE_FORM, excluded(t.RESALE_FORM)).set(t.LOOKED_AT, excluded(t.LOOKED_AT)).execute();
        }
    }

    @Override
    public boolean anyDue(Instant since) {
        return database.dsl().fetchExists(PAYOUT_AUTO_REQUEST, PAYOUT_AUTO_REQUEST.LOOKED_AT.le(since));
    }

    @Override
    public List<AutoRequest> lockDue(Instant since, int limit) {
        var t = PAYOUT_AUTO_REQUEST;
        return database.dsl().selectFrom(t).where(t.LOOKED_AT.le(since)).orderBy(t.LOOKED_AT, t.PARTNER_ID).limit(limit)
                .forUpdate().skipLocked().fetch(JooqAutoRequests::wish);
    }

    @Override
    public void looked(Set<PartyId> partners, Instant at) {
        var t = PAYOUT_AUTO_REQUEST;
        for (var chunk : Chunks.of(partners.stream().map(PartyId::value).sorted().toList())) {
            database.dsl().update(t).set(t.LOOKED_AT, at).where(t.PARTNER_ID.in(chunk)).execute();
        }
    }

    private static PayoutAutoRequestRecord record(AutoRequest wish) {
        return new PayoutAutoRequestRecord(wish.partner().value(), form(wish, AssociationType.REFERRAL), form(wish, AssociationType.RESALE),
                Instant.EPOCH);
    }

    private static String form(AutoRequest wish, AssociationType type) {
        return Optional.ofNullable(wish.forms().get(type)).map(Enum::name).orElse(null);
    }

    private static AutoRequest wish(PayoutAutoRequestRecord row) {
        var forms = new EnumMap<AssociationType, PayoutForm>(AssociationType.class);
        Optional.ofNullable(row.getReferralForm()).map(PayoutForm::valueOf).ifPresent(form -> forms.put(AssociationType.REFERRAL, form));
        Optional.ofNullable(row.getResaleForm()).map(PayoutForm::valueOf).ifPresent(form -> forms.put(AssociationType.RESALE, form));
        return new AutoRequest(new PartyId(row.getPartnerId()), forms);
    }
}
