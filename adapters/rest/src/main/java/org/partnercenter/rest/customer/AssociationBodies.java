package org.partnercenter.rest.customer;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.customer.AssignManager;
import org.partnercenter.application.customer.CreateAssociation;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.customer.EndAssociation;
import org.partnercenter.application.customer.SwitchAssociation;
import org.partnercenter.application.customer.TransferReseller;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Success;

import java.util.List;
import java.util.function.Supplier;

/** What the commands on associations look like in JSON. */
@ApplicationScoped
class AssociationBodies implements HasBodies {

    private static final Success<Association> CHANGED =
            new Success.Shown<>((association, language) -> AssociationsResource.AssociationShape.of(association));

    static final CommandBody<CreateBody, CreateAssociation, Association> CREATE = new CommandBody<>(CustomerOperations.CREATE_ASSOCIATION,
            CreateBody.class, (body, in, caller) -> body.command(in), new Success.Created<>("/v2/platform/associations",
                    made -> made.customer().value(), (made, language) -> AssociationsResource.AssociationShape.of(made)));
    static final CommandBody<EndBody, EndAssociation, Association> END = new CommandBody<>(CustomerOperations.END_ASSOCIATION,
            EndBody.class, (body, in, caller) -> body.command(in), CHANGED);
    static final CommandBody<SwitchBody, SwitchAssociation, Association> SWITCH = new CommandBody<>(CustomerOperations.SWITCH_ASSOCIATION,
            SwitchBody.class, (body, in, caller) -> body.command(in), CHANGED);
    static final CommandBody<TransferBody, TransferReseller, Association> TRANSFER = new CommandBody<>(CustomerOperations.TRANSFER_RESELLER,
            TransferBody.class, (body, in, caller) -> body.command(in), CHANGED);
    static final CommandBody<ManagerBody, AssignManager, Association> ASSIGN_MANAGER = new CommandBody<>(CustomerOperations.ASSIGN_MANAGER,
            ManagerBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((association, language) ->
                    new AccountManagerResource.ManagerShape(association.customer().value(), association.manager())));

    record CreateBody(String customerId, String partnerId, String indirectPartnerId, String associationType, String label) {

        Supplier<CreateAssociation> command(Input in) {
            var customer = in.field("customer_id", customerId).required().party();
            var partner = in.field("partner_id", partnerId).required().party();
            var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
            var type = in.field("association_type", associationType).required().code(AssociationType::ofCode);
            var itsLabel = in.field("label", label).text(Association.MAX_LABEL);
            return () -> new CreateAssociation(customer.orElseThrow(), partner.orElseThrow(), reseller, type.orElseThrow(), itsLabel);
        }
    }

    record EndBody(String customerId) {

        Supplier<EndAssociation> command(Input in) {
            var customer = in.field("customer_id", customerId).required().party();
            return () -> new EndAssociation(customer.orElseThrow());
        }
    }

    record SwitchBody(String customerId, String associationType) {

        Supplier<SwitchAssociation> command(Input in) {
            var customer = in.field("customer_id", customerId).required().party();
            var type = in.field("association_type", associationType).required().code(AssociationType::ofCode);
            return () -> new SwitchAssociation(customer.orElseThrow(), type.orElseThrow());
        }
    }

    /** @param indirectPartnerId empty: the partner itself */
    record TransferBody(String customerId, String indirectPartnerId) {

        Supplier<TransferReseller> command(Input in) {
            var customer = in.field("customer_id", customerId).required().party();
            if (indirectPartnerId == null) {
                in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", "indirect_partner_id"));
            }
            var reseller = in.field("indirect_partner_id", indirectPartnerId).party();
            return () -> new TransferReseller(customer.orElseThrow(), reseller);
        }
    }

    /** @param operatorId absent: nobody in particular */
    record ManagerBody(String customerId, String operatorId) {

        Supplier<AssignManager> command(Input in) {
            var customer = in.field("customer_id", customerId).required().party();
            var operator = in.field("operator_id", operatorId).emptyRefused().id();
            return () -> new AssignManager(customer.orElseThrow(), operator);
        }
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(CREATE, END, SWITCH, TRANSFER, ASSIGN_MANAGER);
    }
}
