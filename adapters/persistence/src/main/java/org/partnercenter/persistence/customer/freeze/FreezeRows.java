package org.partnercenter.persistence.customer.freeze;

import org.jooq.Condition;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.customer.freeze.AccountRelease;
import org.partnercenter.domain.customer.freeze.CustomerFreeze;
import org.partnercenter.domain.customer.freeze.FreezeEvent;
import org.partnercenter.domain.customer.freeze.FreezeId;
import org.partnercenter.domain.customer.freeze.FreezeState;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.persistence.db.tables.records.AccountReleaseRecord;
import org.partnercenter.persistence.db.tables.records.CustomerFreezeRecord;
import org.partnercenter.persistence.kernel.Rows;

import java.time.Instant;
import java.util.Optional;

import static org.partnercenter.persistence.db.Tables.ACCOUNT_RELEASE;
import static org.partnercenter.persistence.db.Tables.CUSTOMER_FREEZE;

/** Rows of freezes and releases as what they mean, and back. */
final class FreezeRows {

    private FreezeRows() {
    }

    static CustomerFreeze freeze(CustomerFreezeRecord row) {
        return new CustomerFreeze(new FreezeId(row.getId()), new PartyId(row.getCustomerId()), new PartyId(row.getPartnerId()),
                Rows.party(row.getResellerId()), FreezeState.ofCode(row.getState()).orElseThrow(),
                step(row.getBegunAt(), row.getBegunBy(), row.getBegunEvent(), row.getBegunReason()),
                Optional.ofNullable(row.getEndedAt()).map(at ->
                        step(at, row.getEndedBy(), row.getEndedEvent(), row.getEndedReason())));
    }

    private static CustomerFreeze.Step step(Instant at, String by, String event, String reason) {
        return new CustomerFreeze.Step(at, new PartyId(by), FreezeEvent.valueOf(event), Optional.ofNullable(reason));
    }

    static CustomerFreezeRecord row(CustomerFreeze freeze) {
        var row = new CustomerFreezeRecord();
        row.setId(freeze.id().value());
        row.setCustomerId(freeze.customer().value());
        row.setPartnerId(freeze.partner().value());
        row.setResellerId(Rows.text(freeze.reseller()));
        row.setState(freeze.state().code());
        row.setBegunAt(freeze.begun().at());
        row.setBegunBy(freeze.begun().by().value());
        row.setBegunEvent(freeze.begun().event().name());
        row.setBegunReason(freeze.begun().reason().orElse(null));
        row.setEndedAt(freeze.ended().map(CustomerFreeze.Step::at).orElse(null));
        row.setEndedBy(freeze.ended().map(step -> step.by().value()).orElse(null));
        row.setEndedEvent(freeze.ended().map(step -> step.event().name()).orElse(null));
        row.setEndedReason(freeze.ended().flatMap(CustomerFreeze.Step::reason).orElse(null));
        return row;
    }

    static AccountRelease release(AccountReleaseRecord row) {
        return new AccountRelease(new PartyId(row.getCustomerId()), new PartyId(row.getPartnerId()), Rows.party(row.getResellerId()),
                row.getReleasedAt(), new PartyId(row.getReleasedBy()), row.getReason());
    }

    static AccountReleaseRecord row(AccountRelease release) {
        var row = new AccountReleaseRecord();
        row.setCustomerId(release.customer().value());
        row.setPartnerId(release.partner().value());
        row.setResellerId(Rows.text(release.reseller()));
        row.setReleasedAt(release.at());
        row.setReleasedBy(release.by().value());
        row.setReason(release.reason());
        return row;
    }

    static Condition freezesIn(Scope scope) {
        return Rows.naming(scope, CUSTOMER_FREEZE.PARTNER_ID, CUSTOMER_FREEZE.RESELLER_ID, CUSTOMER_FREEZE.CUSTOMER_ID);
    }

    static Condition releasesIn(Scope scope) {
        return Rows.naming(scope, ACCOUNT_RELEASE.PARTNER_ID, ACCOUNT_RELEASE.RESELLER_ID, ACCOUNT_RELEASE.CUSTOMER_ID);
    }
}
