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
    private final AssociationCreation creation;

    /** Lists tell what the vendor froze of customers, and no more. @param eligibilities what stands in the way of new associations */
    public CustomerModule(Ports ports, Eligibilities eligibilities) {
        this(ports, eligibilities, ports.queries());
    }

    /** Lists tell all that is frozen of customers. @param eligibilities what stands in the way of new associations */
    public CustomerModule(Ports ports, Eligibilities eligibilities, FrozenCustomers frozen) {
        this(ports, eligibilities, new StandingCustomers(ports.queries(), frozen));
    }

    private CustomerModule(Ports ports, Eligibilities eligibilities, CustomerQueries queries) {
        this.ports = ports;
        this.queries = queries;
        this.creation = new AssociationCreation(ports.associations(), ports.parties(), eligibilities, ports.ids());
    }

    public List<UseCase<?, ?>> useCases() {
        var associations = ports.associations();
        var changes = new AssociationChanges(ports.parties(), ports.ids());
        return List.of(
                new ManagerAssigning(associations, ports.operators()),
                creation,
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

    /** For those who bring customers on other ways than the platform's command. */
    public MakeAssociations making() {
        return creation;
    }

    public AssociationsOf associations() {
        return ports.associations();
    }

    public AssociationsEver history() {
        return ports.associations();
    }

    /** The lists that can be exported. */
    public List<ExportKind<?>> exports() {
        return List.of(new CustomerExports(queries, scopes()).customers());
    }
}
