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

/** Sets free what is held for an order (ACC-01). */
final class ChargeRelease implements UseCase<ReleaseCharge, Charged> {

    private final AccountPorts ports;

    ChargeRelease(AccountPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<ReleaseCharge, Charged> operation() {
        return AccountOperations.RELEASE;
    }

    @Override
    public List<Outcome<Charged>> decide(List<Request<ReleaseCharge>> requests, Instant now) {
        var round = new ChargeRound(ports, requests.stream().map(request -> request.command().key()).distinct().toList(), false, now);
        var outcomes = requests.stream().map(request -> decide(request.command().key(), round, now)).toList();
        round.store();
        return outcomes;
    }

    private static Outcome<Charged> decide(ChargeKey key, ChargeRound round, Instant now) {
        var subject = ChargeNews.subject(key, round);
        return round.charge(key).map(charge -> charge.release(round.desk().find(key.account()).orElseThrow(), now)
                        .fold(change -> granted(key, charge, change, round), refusals -> Outcome.<Charged>refused(refusals, subject)))
                .orElseGet(() -> Outcome.refused(List.of(AccountRefusal.CHARGE_NOT_FOUND.refusal()), subject));
    }

    private static Outcome<Charged> granted(ChargeKey key, Charge before, Charge.Change change, ChargeRound round) {
        var account = round.desk().find(key.account()).orElseThrow();
        round.change(key, change.charge());
        round.desk().change(change.account());
        return Outcome.granted(new Charged(change.charge(), change.account(), Optional.empty()), ChargeNews.subject(change.charge())
                        .changed(AccountNews.changed(new Changes(), account, change.account())),
                Effects.of(List.of(), List.of(AccountNews.event("released", change.charge(), before.held(), change.account()))));
    }
}
