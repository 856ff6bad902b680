package org.partnercenter.application.contract;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;
import java.util.Map;

/** Puts contracts together from their ports. */
public final class ContractModule {

    private final ContractPorts ports;

    public ContractModule(ContractPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new ContractDelivery(ports), new ContractRevealing(ports.contracts()), new AgreementConcluding(ports));
    }

    public BrowseContracts browse() {
        return new BrowseContracts(ports);
    }

    public ContractsInForce inForce() {
        return (customers, now) -> customers.isEmpty() ? Map.of()
                : ports.contracts().inForce(customers, now.atZone(ports.zone()).toLocalDate());
    }

    public static List<FileKind<?, ?>> files() {
        return ContractFiles.kinds();
    }
}
