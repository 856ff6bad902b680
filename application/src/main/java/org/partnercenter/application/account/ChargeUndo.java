package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.account.Charge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Refunds what an order spent (ACC-12): to the spender, or to whoever gave the money, if it is not that keeper's any more. */
final class ChargeUndo implements UseCase<ChargeOrder, Charged> {

    private final AccountPorts ports;

    ChargeUndo(AccountPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ChargeOrder, Charged> operation() {
        return AccountOperations.REFUND;
    }

    @Override
    public List<Outcome<Charged>> decide(List<Request<ChargeOrder>> requests, Instant now) {
        var round = new ChargeRound(ports, requests.stream().map(request -> request.command().key()).distinct().toList(), false, now);
        var outcomes = requests.stream().map(request -> decide(request, round, now)).toList();
        round.store();
        return outcomes;
    }

    private static Outcome<Charged> decide(Request<ChargeOrder> request, ChargeRound round, Instant now) {
        var command = request.command();
        var subject = ChargeNews.subject(command.key(), round);
        var malformed = MoneyFaults.amount(command.amount());
        if (!malformed.isEmpty()) {
            return Outcome.refused(malformed, subject);
        }
        return round.charge(command.key()).map(charge -> charge.refund(round.account(round.homeOf(charge)), command.amount(), now)
                        .fold(change -> granted(request, change, round, now), refusals -> Outcome.<Charged>refused(refusals, subject)))
                .orElseGet(() -> Outcome.refused(List.of(AccountRefusal.CHARGE_NOT_FOUND.refusal()), subject));
    }

    private static Outcome<Charged> granted(Request<ChargeOrder> request, Charge.Change change, ChargeRound round, Instant now) {
        var before = round.account(change.account().owner());
        round.change(request.command().key(), change.charge());
        var booked = ChargeNews.book(change, request.id(), round, now);
        var home = change.account().owner().holder();
        var news = new AccountNotice("MONEY_REFUNDED", home, Optional.of(change.charge().owner().holder()),
                booked.transfer().map(Object::toString), request.command().amount(), change.account().balance());
        return Outcome.granted(new Charged(change.charge(), change.account(), booked.transfer()),
                ChargeNews.subject(change.charge(), change.account().owner())
                .changed(AccountNews.changed(new Changes(), before, change.account())), booked.effects().and(Effects.news(news)));
    }
}
