package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.account.Allocating;
import org.partnercenter.domain.kernel.ListInput;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives money to several customers with one command, or takes it back, each on its own; in the order sent, as far as it reaches. */
final class MoneyMoveMany implements UseCase<MoveMoneyMany, MoneyMovedMany> {

    private final AccountPorts ports;
    private final Operation<MoveMoneyMany, MoneyMovedMany> operation;
    private final MoneyWay way;

    private MoneyMoveMany(AccountPorts ports, Operation<MoveMoneyMany, MoneyMovedMany> operation, MoneyWay way) {
        this.ports = ports;
        this.operation = operation;
        this.way = way;
    }

    static List<UseCase<?, ?>> all(AccountPorts ports) {
        return List.of(new MoneyMoveMany(ports, AccountOperations.ALLOCATE_MANY, MoneyWay.TO_CUSTOMER),
                new MoneyMoveMany(ports, AccountOperations.TAKE_BACK_MANY, MoneyWay.FROM_CUSTOMER));
    }

    @Override
    public Operation<MoveMoneyMany, MoneyMovedMany> operation() {
        return operation;
    }

    @Override
    public List<Outcome<MoneyMovedMany>> decide(List<Request<MoveMoneyMany>> requests, Instant now) {
        var round = new MoneyRound(ports, way, requests.stream().map(MoneyMoveMany::ask).toList(), now);
        var outcomes = requests.stream().map(request -> decide(request, round)).toList();
        round.store();
        return outcomes;
    }

    private static MoneyRound.Ask ask(Request<MoveMoneyMany> request) {
        return new MoneyRound.Ask(request.caller(), request.command().indirectPartner(), request.command().receivers());
    }

    private static Outcome<MoneyMovedMany> decide(Request<MoveMoneyMany> request, MoneyRound round) {
        var subject = Subject.of("accounts", request.id(), Viewers.ofCaller(request.caller()));
        var malformed = malformed(request.command());
        return malformed.isEmpty()
                ? round.keeper(ask(request)).fold(keeper -> each(request, keeper, subject, round), refusals -> Outcome.refused(refusals, subject))
                : Outcome.refused(malformed, subject);
    }

    private static List<Refusal> malformed(MoveMoneyMany command) {
        var refusals = new Refusals().addAll(ListInput.distinct("items", command.receivers(), Allocating.MAX_RECEIVERS))
                .addAll(MoneyFaults.memo(command.memo()));
        command.items().forEach(item -> refusals.addAll(MoneyFaults.amount(item.amount())));
        return refusals.list();
    }

    private static Outcome<MoneyMovedMany> each(Request<MoveMoneyMany> request, Keeper keeper, Subject subject, MoneyRound round) {
        var moved = new ArrayList<MoneyMoved>();
        var rejected = new ArrayList<MoneyMovedMany.Rejected>();
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        var cause = AccountDesk.Cause.of(request.id(), round.now(), request.command().memo());
        for (var item : request.command().items()) {
            var decision = round.move(keeper, item.receiver(), item.amount(), cause, changes);
            if (decision.isGranted()) {
                moved.add(decision.orThrow().result());
                effects.add(decision.orThrow().effects());
            } else {
                rejected.add(new MoneyMovedMany.Rejected(item.receiver(), decision.refusals()));
            }
        }
        return Outcome.granted(new MoneyMovedMany(moved, rejected), subject.with(Map.of("moved", String.valueOf(moved.size()),
                "rejected", String.valueOf(rejected.size()))).changed(changes), Effects.all(effects));
    }
}
