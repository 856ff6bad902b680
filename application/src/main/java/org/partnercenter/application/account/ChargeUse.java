package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.AccountRefusal;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;

/** Holds money for an order, and spends it (ACC-01, ACC-12): with all that forbids it. */
final class ChargeUse implements UseCase<ChargeOrder, Charged> {

    private final AccountPorts ports;
    private final boolean spends;

    private ChargeUse(AccountPorts ports, boolean spends) {
        this.ports = ports;
        this.spends = spends;
    }

    static List<UseCase<?, ?>> all(AccountPorts ports) {
        return List.of(new ChargeUse(ports, false), new ChargeUse(ports, true));
    }

    @Override
    public Operation<ChargeOrder, Charged> operation() {
        return spends ? AccountOperations.SPEND : AccountOperations.HOLD;
    }

    @Override
    public List<Outcome<Charged>> decide(List<Request<ChargeOrder>> requests, Instant now) {
        var round = new ChargeRound(ports, requests.stream().map(request -> request.command().key()).distinct().toList(), true, now);
        var outcomes = requests.stream().map(request -> decide(request, round, now)).toList();
        round.store();
        return outcomes;
    }

    private Outcome<Charged> decide(Request<ChargeOrder> request, ChargeRound round, Instant now) {
        var command = request.command();
        var refusals = new Refusals().addAll(MoneyFaults.amount(command.amount()));
        if (refusals.any()) {
            return Outcome.refused(refusals.list(), ChargeNews.subject(command.key(), round));
        }
        refusals.addAll(round.blocks(command.account()));
        var decision = round.ownerOf(command.account()).map(owner -> decide(command, owner, round, now))
                .orElseGet(() -> Decision.refused(AccountRefusal.SPENDER_UNFIT.refusal("account_id", command.account())));
        refusals.addAll(decision.refusals());
        return refusals.any() ? Outcome.refused(refusals.list(), ChargeNews.subject(command.key(), round))
                : granted(request, decision.orThrow(), round, now);
    }

    private Decision<Charge.Change> decide(ChargeOrder command, AccountOwner owner, ChargeRound round, Instant now) {
        var account = round.account(owner);
        var amount = command.amount();
        return round.charge(command.key()).map(charge -> spends ? charge.spend(account, amount, now) : charge.hold(account, amount, now))
                .orElseGet(() -> {
                    var id = new ChargeId(ports.ids().next());
                    return spends ? Charge.spend(id, command.order(), account, amount, now)
                            : Charge.hold(id, command.order(), account, amount, now);
                });
    }

    private Outcome<Charged> granted(Request<ChargeOrder> request, Charge.Change change, ChargeRound round, Instant now) {
        var command = request.command();
        var before = round.account(change.account().owner());
        round.change(command.key(), change.charge());
        var moved = ChargeNews.book(change, request.id(), round, now);
        var effects = moved.effects().and(spends ? Effects.none() : Effects.of(List.of(), List.of(
                AccountNews.event("held", change.charge(), command.amount(), change.account()))));
        return Outcome.granted(new Charged(change.charge(), change.account(), moved.transfer()),
                ChargeNews.subject(change.charge()).changed(AccountNews.changed(new Changes(), before, change.account())), effects);
    }
}
