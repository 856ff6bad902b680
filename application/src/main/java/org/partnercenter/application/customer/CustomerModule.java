package org.partnercenter.application.customer;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Revealing;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Puts the capability together from its ports. */
public final class CustomerModule {

    /** What the capability needs of the outside. */
    public record Ports(Associations associations, CustomerQueries queries, KnownParties parties,
                        ActiveOperators operators, Ids ids,
                        Clocks clocks) {
    }

    private final Ports ports;
    private final CustomerQueries queries;

    /** Lists tell what the vendor froze of customers, and no more. */
    public CustomerModule(Ports ports) {
        this.ports = ports;
        this.queries = ports.queries();
    }

    /** Lists tell all that is frozen of customers. */
    public CustomerModule(Ports ports, FrozenCustomers frozen) {
        this.ports = ports;
        this.queries = new StandingCustomers(ports.queries(), frozen);
    }

    public List<UseCase<?, ?>> useCases() {
        var associations = ports.associations();
        var changes = new AssociationChanges(ports.parties(), ports.ids());
        return List.of(
                new ManagerAssigning(associations, ports.operators()),
                new AssociationCreation(associations, ports.parties(), ports.ids()),
                new AssociationChanging<>(CustomerOperations.END_ASSOCIATION, associations, EndAssociation::customer,
                        batch -> changes.end()),
                new AssociationChanging<>(CustomerOperations.SWITCH_ASSOCIATION, associations,
                        SwitchAssociation::customer, batch -> changes.switchModel()),
                new AssociationChanging<>(CustomerOperations.TRANSFER_RESELLER, associations,
                        TransferReseller::customer, changes::transfer),
                Revealing.of(CustomerOperations.REVEAL, "customers", new PlainCustomers(queries, scopes())));
    }

    private CustomerScopes scopes() {
        return new CustomerScopes(ports.parties());
    }

    public BrowseCustomers browse() {
        return new BrowseCustomers(queries, scopes(), ports.clocks());
    }

    public AssociationsOf associations() {
        return ports.associations();
    }

    /** The lists that can be exported. */
    public List<ExportKind<?>> exports() {
        return List.of(new CustomerExports(queries, scopes()).customers());
    }
}
