package org.partnercenter.application.account;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.account.AccountEntry;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The platform sets lines of credit (ACC-01). What is set already is granted, and changes nothing. */
final class CreditSetting implements UseCase<SetCredit, CreditLine> {

    private final AccountPorts ports;

    CreditSetting(AccountPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<SetCredit, CreditLine> operation() {
        return AccountOperations.SET_CREDIT;
    }

    @Override
    public List<Outcome<CreditLine>> decide(List<Request<SetCredit>> requests, Instant now) {
        var partners = FirstTier.among(ports.kinds(), requests.stream().map(request -> request.command().partner()).toList());
        var desk = ports.desk();
        desk.open(partners.owners());
        var outcomes = requests.stream().map(request -> decide(request, partners, desk, now)).toList();
        desk.store();
        return outcomes;
    }

    private static Outcome<CreditLine> decide(Request<SetCredit> request, FirstTier partners, AccountDesk desk, Instant now) {
        var command = request.command();
        var subject = Subject.of("account", command.partner().value(), Viewers.of(command.partner(), Optional.empty()));
        var refusals = new Refusals()
                .refuseIf(command.line().minor() < 0, CommonRefusal.FIELD_INVALID.refusal("field", "credit_amount")
                        .with("value", AccountNews.major(command.line())))
                .addAll(partners.refusals(command.partner()));
        if (refusals.any()) {
            return Outcome.refused(refusals.list(), subject);
        }
        var before = desk.account(AccountOwner.partner(command.partner()));
        var set = before.creditTo(command.line());
        var effects = set.entry().map(entry -> {
            desk.change(set.account());
            return effects(entry, desk, AccountDesk.Cause.of(request.id(), now, Optional.empty()));
        }).orElse(Effects.none());
        return Outcome.granted(new CreditLine(command.partner(), command.line()),
                subject.changed(AccountNews.changed(new Changes(), before, set.account())), effects);
    }

    private static Effects effects(AccountEntry entry, AccountDesk desk, AccountDesk.Cause cause) {
        var transfer = desk.record(entry, cause);
        return Effects.of(List.of(), List.of(AccountNews.event(entry, transfer, Optional.empty())))
                .and(Effects.news(new AccountNotice("ACCOUNT_CREDIT_SET", entry.owner().holder(), Optional.empty(), Optional.empty(),
                        entry.amount(), entry.balanceAfter())));
    }
}
