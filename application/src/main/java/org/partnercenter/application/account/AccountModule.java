package org.partnercenter.application.account;

import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;

/** Builds the capability from its ports. */
public final class AccountModule {

    private final List<UseCase<?, ?>> useCases = new ArrayList<>();
    private final AccountLists lists;
    private final ChargeLists charges;
    private final AccountListeners listeners;

    public AccountModule(AccountPorts ports) {
        useCases.addAll(MoneyMove.all(ports));
        useCases.addAll(MoneyMoveMany.all(ports));
        useCases.add(new PartnerRecharge(ports));
        useCases.add(new CreditSetting(ports));
        useCases.addAll(ChargeUse.all(ports));
        useCases.add(new ChargeUndo(ports));
        useCases.add(new ChargeRelease(ports));
        lists = new AccountLists(ports);
        charges = new ChargeLists(ports.reads());
        listeners = new AccountListeners(ports);
    }

    public List<UseCase<?, ?>> useCases() {
        return List.copyOf(useCases);
    }

    public AccountLists lists() {
        return lists;
    }

    public ChargeLists charges() {
        return charges;
    }

    public AccountListeners listeners() {
        return listeners;
    }
}
