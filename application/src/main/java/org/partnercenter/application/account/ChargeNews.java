package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.TransferId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Books what happened to the money for an order, and says whom it was about. */
final class ChargeNews {

    static final String SUBJECT = "account-charge";

    /** What was booked. @param transfer empty where nothing moved */
    record Booked(Optional<TransferId> transfer, Effects effects) {
    }

    private ChargeNews() {
    }

    static Booked book(Charge.Change change, String command, ChargeRound round, Instant now) {
        var charge = change.charge();
        if (change.moved().isEmpty()) {
            round.desk().change(change.account());
            return new Booked(Optional.empty(), Effects.none());
        }
        var moved = change.moved().get();
        var transfer = round.desk().book(moved, new AccountDesk.Cause(command, now, Optional.empty(), Optional.of(charge.order()),
                Optional.of(charge.id())));
        return new Booked(Optional.of(transfer), AccountNews.effects(moved, transfer, Optional.of(charge.order()), Optional.empty()));
    }

    static Subject subject(Charge charge) {
        return subject(charge, charge.owner());
    }

    /** @param told whose numbers stand in the entry: nobody else reads it */
    static Subject subject(Charge charge, AccountOwner told) {
        return Subject.of(SUBJECT, charge.id().value(), AccountNews.viewers(told))
                .with(Map.of("account_id", charge.owner().holder().value(), "order_id", charge.order().value()));
    }

    /** Of a command that was refused, for an order that may have no money yet. */
    static Subject subject(ChargeKey key, ChargeRound round) {
        return round.charge(key).map(charge -> subject(charge, round.ownerOf(key.account()).orElse(charge.owner()))).orElseGet(() -> Subject.of("account", key.account().value(),
                round.ownerOf(key.account()).map(AccountNews::viewers).orElse(Viewers.none())));
    }
}
