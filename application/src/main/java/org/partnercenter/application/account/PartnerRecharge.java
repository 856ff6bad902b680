package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.account.AccountMovement;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.account.Moved;
import org.partnercenter.domain.account.TransferId;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The platform recharges partners; the only way money comes in (ACC-02). */
final class PartnerRecharge implements UseCase<Recharge, Recharged> {

    /** A transfer id in use, and the recharge it is of, if it is of one. */
    private record Known(Optional<Recharged> recharge) {
    }

    private final AccountPorts ports;

    PartnerRecharge(AccountPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<Recharge, Recharged> operation() {
        return AccountOperations.RECHARGE;
    }

    @Override
    public List<Outcome<Recharged>> decide(List<Request<Recharge>> requests, Instant now) {
        var partners = FirstTier.among(ports.kinds(), requests.stream().map(request -> request.command().partner()).toList());
        var desk = ports.desk();
        desk.open(partners.owners());
        var ids = requests.stream().flatMap(request -> request.command().transfer().stream()).distinct().toList();
        var known = new HashMap<TransferId, Known>();
        if (!ids.isEmpty()) {
            ports.accounts().transfers(ids).forEach((id, record) -> known.put(id, new Known(recharge(record))));
        }
        var outcomes = requests.stream().map(request -> decide(request, partners, desk, known, now)).toList();
        desk.store();
        return outcomes;
    }

    private static Optional<Recharged> recharge(AccountRecord record) {
        var entry = record.entry();
        return entry.movement() == AccountMovement.RECHARGED ? Optional.of(new Recharged(record.transfer(), entry.owner().holder(),
                entry.amount(), entry.balanceAfter())) : Optional.empty();
    }

    private Outcome<Recharged> decide(Request<Recharge> request, FirstTier partners, AccountDesk desk,
                                      Map<TransferId, Known> known, Instant now) {
        var command = request.command();
        var subject = Subject.of("account", command.partner().value(), Viewers.of(command.partner(), Optional.empty()));
        var refusals = new Refusals().addAll(MoneyFaults.amount(command.amount())).addAll(MoneyFaults.memo(command.memo()))
                .addAll(partners.refusals(command.partner()));
        if (refusals.any()) {
            return Outcome.refused(refusals.list(), subject);
        }
        var transfer = command.transfer().orElseGet(() -> new TransferId(ports.ids().next()));
        var before = known.get(transfer);
        if (before != null) {
            return again(before, transfer, command.partner(), command.amount(), subject);
        }
        var account = desk.account(AccountOwner.partner(command.partner()));
        var moved = Moved.recharge(account, command.amount());
        desk.book(transfer, moved, AccountDesk.Cause.of(request.id(), now, command.memo()));
        var after = moved.accounts().getFirst();
        var result = new Recharged(transfer, command.partner(), command.amount(), after.balance());
        known.put(transfer, new Known(Optional.of(result)));
        var news = new AccountNotice("ACCOUNT_RECHARGED", command.partner(), Optional.empty(), Optional.of(transfer.value()),
                command.amount(), after.balance());
        return Outcome.granted(result, subject.with(Map.of("transfer_id", transfer.value()))
                        .changed(AccountNews.changed(new Changes(), account, after)),
                AccountNews.effects(moved, transfer, Optional.empty(), command.memo()).and(Effects.news(news)));
    }

    /** The same recharge again is granted again, and moves nothing. */
    private static Outcome<Recharged> again(Known before, TransferId transfer, PartyId partner, Money amount, Subject subject) {
        return before.recharge().filter(same -> same.partner().equals(partner) && same.amount().equals(amount))
                .map(same -> Outcome.granted(same, subject, Effects.none()))
                .orElseGet(() -> Outcome.refused(List.of(AccountRefusal.MONEY_TRANSFER_ID_TAKEN.refusal("transfer_id", transfer)), subject));
    }
}
