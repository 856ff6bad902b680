package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Gives money to one receiver, or takes it back (ACC-03…ACC-07). */
final class MoneyMove implements UseCase<MoveMoney, MoneyMoved> {

    private final AccountPorts ports;
    private final Operation<MoveMoney, MoneyMoved> operation;
    private final MoneyWay way;

    private MoneyMove(AccountPorts ports, Operation<MoveMoney, MoneyMoved> operation, MoneyWay way) {
        this.ports = ports;
        this.operation = operation;
        this.way = way;
    }

    static List<UseCase<?, ?>> all(AccountPorts ports) {
        return List.of(new MoneyMove(ports, AccountOperations.ALLOCATE, MoneyWay.TO_CUSTOMER),
                new MoneyMove(ports, AccountOperations.TAKE_BACK, MoneyWay.FROM_CUSTOMER),
                new MoneyMove(ports, AccountOperations.ALLOCATE_TO_RESELLER, MoneyWay.TO_RESELLER),
                new MoneyMove(ports, AccountOperations.TAKE_BACK_FROM_RESELLER, MoneyWay.FROM_RESELLER));
    }

    @Override
    public Operation<MoveMoney, MoneyMoved> operation() {
        return operation;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<Outcome<MoneyMoved>> decide(List<Request<MoveMoney>> requests, Instant now) {
        var round = new MoneyRound(ports, way, requests.stream().map(MoneyMove::ask).toList(), now);
        var outcomes = requests.stream().map(request -> decide(request, round)).toList();
        round.store();
        return outcomes;
    }

    private static MoneyRound.Ask ask(Request<MoveMoney> request) {
        return new MoneyRound.Ask(request.caller(), request.command().indirectPartner(), List.of(request.command().receiver()));
    }

    private static Outcome<MoneyMoved> decide(Request<MoveMoney> request, MoneyRound round) {
        var command = request.command();
        var subject = Subject.of("account", command.receiver().value(), Viewers.ofCaller(request.caller()));
        var malformed = new Refusals().addAll(MoneyFaults.amount(command.amount())).addAll(MoneyFaults.memo(command.memo())).list();
        if (!malformed.isEmpty()) {
            return Outcome.refused(malformed, subject);
        }
        var changes = new Changes();
        return round.keeper(ask(request)).flatMap(keeper -> round.move(keeper, command.receiver(), command.amount(),
                        AccountDesk.Cause.of(request.id(), round.now(), command.memo()), changes))
                .fold(done -> Outcome.granted(done.result(), subject.with(Map.of("transfer_id", done.result().transfer().value()))
                        .changed(changes), done.effects()), refusals -> Outcome.refused(refusals, subject));
    }
}
