package org.partnercenter.persistence.opportunity;

import org.jooq.JSON;
import org.jooq.JSONB;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.opportunity.Opportunities.Told;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Contest;
import org.partnercenter.domain.opportunity.Deadlines;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.Ending;
import org.partnercenter.domain.opportunity.Moments;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.RejectionCause;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.persistence.db.tables.records.OpportunityProgressRecord;
import org.partnercenter.persistence.db.tables.records.OpportunityRecord;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.Currency;
import java.util.Optional;

/** Opportunities as rows, and back. What is sealed is bound to its row. */
final class OpportunityRows {

    private final JsonCodec json;
    private final SecretCipher cipher;
    private final KeyedHash hash;

    OpportunityRows(JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.json = json;
        this.cipher = cipher;
        this.hash = hash;
    }

    Optional<String> code(EndCustomer customer) {
        return customer.codeKey().map(key -> hash.of("opportunity-customer-code", Secret.of(key)));
    }

    Optional<String> name(EndCustomer customer) {
        return customer.titleKey().map(key -> hash.of("opportunity-customer-name", Secret.of(key)));
    }

    OpportunityRecord record(SharedOpportunity of) {
        var id = of.id().value();
        var row = new OpportunityRecord();
        row.setId(id);
        row.setOrigin(of.origin().name());
        row.setStatus(of.status().name());
        row.setPartnerId(of.partner().map(PartyId::value).orElse(null));
        row.setSealed(sealed(new SealedOpportunity(of.content(), of.tags()), "opportunity:" + id));
        row.setCustomerCode(code(of.content().customer()).orElse(null));
        row.setCustomerName(name(of.content().customer()).orElse(null));
        row.setRepOffice(of.office().map(Enum::name).orElse(null));
        row.setKnownAccount(of.knownAccount());
        row.setCounting(of.counting());
        row.setFirstInAt(of.moments().firstIn().orElse(null));
        row.setReviewPassedAt(of.moments().reviewPassedAt().orElse(null));
        row.setPassedAt(of.moments().passedAt().orElse(null));
        row.setChangedAt(of.moments().changedAt());
        row.setDueAt(of.deadlines().due().orElse(null));
        row.setAlertAt(of.deadlines().alert().orElse(null));
        row.setEnded(of.ending().isPresent());
        row.setCause(of.ending().flatMap(Ending::cause).map(Enum::name).orElse(null));
        row.setWords(of.ending().flatMap(Ending::words).orElse(null));
        row.setContest(of.contest().map(contest -> JSONB.valueOf(json.write(contest).data())).orElse(null));
        of.latest().ifPresent(latest -> {
            row.setPhase(latest.phase().name());
            row.setProbability((short) latest.probability());
            row.setToldAt(latest.at());
            row.setSignedAmount(latest.signed().map(Money::minor).orElse(null));
            row.setSignedCurrency(latest.signed().map(each -> each.currency().getCurrencyCode()).orElse(null));
            row.setSignedOn(latest.signedOn().orElse(null));
            row.setDeliveredOn(latest.deliveredOn().orElse(null));
        });
        return row;
    }

    SharedOpportunity opportunity(OpportunityRecord row) {
        var sealed = opened(row.getSealed(), "opportunity:" + row.getId(), SealedOpportunity.class);
        return new SharedOpportunity(new OpportunityId(row.getId()), OpportunityOrigin.valueOf(row.getOrigin()),
                OpportunityStatus.valueOf(row.getStatus()), Optional.ofNullable(row.getPartnerId()).map(PartyId::new), sealed.content(),
                sealed.tags(), row.getCounting(), row.getKnownAccount(), new Moments(Optional.ofNullable(row.getFirstInAt()),
                Optional.ofNullable(row.getReviewPassedAt()), Optional.ofNullable(row.getPassedAt()), row.getChangedAt()),
                new Deadlines(Optional.ofNullable(row.getDueAt()), Optional.ofNullable(row.getAlertAt())),
                row.getEnded() ? Optional.of(new Ending(Optional.ofNullable(row.getCause()).map(RejectionCause::valueOf),
                        Optional.ofNullable(row.getWords()))) : Optional.empty(),
                Optional.ofNullable(row.getContest()).map(contest -> json.read(JSON.valueOf(contest.data()), Contest.class)), latest(row));
    }

    private static Optional<Progress.Latest> latest(OpportunityRecord row) {
        return Optional.ofNullable(row.getPhase()).map(phase -> new Progress.Latest(ProgressPhase.valueOf(phase), row.getProbability(),
                row.getToldAt(), Optional.ofNullable(row.getSignedAmount()).map(minor -> Money.ofMinor(minor,
                Currency.getInstance(row.getSignedCurrency()))), Optional.ofNullable(row.getSignedOn()), Optional.ofNullable(row.getDeliveredOn())));
    }

    OpportunityProgressRecord record(Told told) {
        var row = new OpportunityProgressRecord();
        row.setOpportunityId(told.opportunity().value());
        row.setPartnerId(told.partner().value());
        row.setToldAt(told.at());
        row.setSealed(sealed(told.progress(), "opportunity-progress:" + told.opportunity()));
        return row;
    }

    Told told(OpportunityProgressRecord row) {
        return new Told(new OpportunityId(row.getOpportunityId()), new PartyId(row.getPartnerId()), row.getToldAt(),
                opened(row.getSealed(), "opportunity-progress:" + row.getOpportunityId(), Progress.class));
    }

    byte[] sealed(Object value, String boundTo) {
        return cipher.encrypt(Secret.of(json.write(value).data()), boundTo);
    }

    <T> T opened(byte[] sealed, String boundTo, Class<T> type) {
        return json.read(JSON.valueOf(cipher.decrypt(sealed, boundTo).reveal()), type);
    }
}
