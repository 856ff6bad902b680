package org.partnercenter.rest.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.invoice.AskAgain;
import org.partnercenter.application.invoice.BringTemplate;
import org.partnercenter.application.invoice.EditInvoice;
import org.partnercenter.application.invoice.FeedInvoiceable;
import org.partnercenter.application.invoice.InvoiceLink;
import org.partnercenter.application.invoice.InvoiceOperations;
import org.partnercenter.application.invoice.InvoiceRevealed;
import org.partnercenter.application.invoice.InvoiceStep;
import org.partnercenter.application.invoice.InvoiceableFed;
import org.partnercenter.application.invoice.InvoicesRequested;
import org.partnercenter.application.invoice.MakeInvoiceLink;
import org.partnercenter.application.invoice.MoveInvoice;
import org.partnercenter.application.invoice.OffsetByConsumption;
import org.partnercenter.application.invoice.OwedMadeUp;
import org.partnercenter.application.invoice.PutTemplate;
import org.partnercenter.application.invoice.RecordInvoiceResult;
import org.partnercenter.application.invoice.RemoveTemplate;
import org.partnercenter.application.invoice.RequestInvoices;
import org.partnercenter.application.invoice.ReturnInvoice;
import org.partnercenter.application.invoice.RevealInvoice;
import org.partnercenter.application.invoice.RevealTemplate;
import org.partnercenter.application.invoice.SellerFormsSet;
import org.partnercenter.application.invoice.SetSellerForms;
import org.partnercenter.application.invoice.TemplateRevealed;
import org.partnercenter.application.invoice.TemplateStep;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on invoices look like in JSON. */
@ApplicationScoped
class InvoiceBodies implements HasBodies {

    static final CommandBody<FeedBody, FeedInvoiceable, InvoiceableFed> FEED = new CommandBody<>(InvoiceOperations.FEED, FeedBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((fed, language) -> InvoiceableShape.of(fed)));
    static final CommandBody<RequestBody, RequestInvoices, InvoicesRequested> REQUEST = new CommandBody<>(InvoiceOperations.REQUESTED,
            RequestBody.class, (body, in, caller) -> body.command(in), created());
    static final CommandBody<WantedBody, AskAgain, InvoicesRequested> AGAIN = new CommandBody<>(InvoiceOperations.AGAIN, WantedBody.class,
            (body, in, caller) -> body.again(in), created());
    static final CommandBody<WantedBody, EditInvoice, InvoiceStep> EDIT = new CommandBody<>(InvoiceOperations.EDIT, WantedBody.class,
            (body, in, caller) -> body.edit(in), new Success.Shown<>(InvoiceShape::of));
    static final CommandBody<ReturnBody, ReturnInvoice, InvoiceStep> RETURN = new CommandBody<>(InvoiceOperations.RETURN, ReturnBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(InvoiceShape::of));
    static final CommandBody<ResultBody, RecordInvoiceResult, InvoiceStep> RESULT = new CommandBody<>(InvoiceOperations.RESULT, ResultBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>(InvoiceShape::of));
    static final CommandBody<OffsetBody, OffsetByConsumption, OwedMadeUp> OFFSET = new CommandBody<>(InvoiceOperations.OFFSET, OffsetBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((made, language) -> SmallShapes.MadeUp.of(made)));
    static final CommandBody<TemplateBody, PutTemplate, TemplateStep> TEMPLATE = new CommandBody<>(InvoiceOperations.PUT_TEMPLATE, TemplateBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((step, language) -> TemplateShape.of(step)));
    static final CommandBody<TemplateBody, PutTemplate, TemplateStep> NEW_TEMPLATE = new CommandBody<>(InvoiceOperations.PUT_TEMPLATE,
            TemplateBody.class, (body, in, caller) -> body.command(in), new Success.Created<>(InvoiceTemplatesResource.PATH, step -> step.id().value(),
            (step, language) -> TemplateShape.of(step)));
    static final CommandBody<TemplateIdBody, RemoveTemplate, TemplateStep> REMOVE_TEMPLATE = new CommandBody<>(InvoiceOperations.REMOVE_TEMPLATE,
            TemplateIdBody.class, (body, in, caller) -> body.remove(in), new Success.Shown<>((step, language) -> TemplateShape.of(step)));
    static final CommandBody<BringBody, BringTemplate, TemplateStep> BRING_TEMPLATE = new CommandBody<>(InvoiceOperations.BRING_TEMPLATE,
            BringBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((step, language) -> TemplateShape.of(step)));
    static final CommandBody<FormsBody, SetSellerForms, SellerFormsSet> FORMS = new CommandBody<>(InvoiceOperations.SELLER_FORMS, FormsBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((set, language) -> SmallShapes.Forms.of(set)));
    static final CommandBody<MoveBody, RevealInvoice, InvoiceRevealed> REVEAL = new CommandBody<>(InvoiceOperations.REVEAL, MoveBody.class,
            (body, in, caller) -> body.reveal(in), new Success.Shown<>((revealed, language) -> PlainShape.of(revealed)));
    static final CommandBody<TemplateIdBody, RevealTemplate, TemplateRevealed> REVEAL_TEMPLATE = new CommandBody<>(InvoiceOperations.REVEAL_TEMPLATE,
            TemplateIdBody.class, (body, in, caller) -> body.reveal(in), new Success.Shown<>((revealed, language) -> PlainShape.of(revealed)));
    static final CommandBody<MoveBody, MakeInvoiceLink, InvoiceLink> LINK = new CommandBody<>(InvoiceOperations.LINK, MoveBody.class,
            (body, in, caller) -> body.link(in), new Success.Shown<>((link, language) -> SmallShapes.Link.of(link)));

    /** What was asked for is found by the first of its requests. */
    private static Success<InvoicesRequested> created() {
        return new Success.Created<>(InvoiceRequestsResource.PATH, asked -> asked.requests().getFirst().id().value(), InvoiceShape::requested);
    }

    static CommandBody<MoveBody, MoveInvoice, InvoiceStep> move(Operation<MoveInvoice, InvoiceStep> operation) {
        return new CommandBody<>(operation, MoveBody.class, (body, in, caller) -> body.move(in), new Success.Shown<>(InvoiceShape::of));
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(FEED, REQUEST, AGAIN, EDIT, RETURN, RESULT, OFFSET, TEMPLATE, REMOVE_TEMPLATE, BRING_TEMPLATE, FORMS, REVEAL, REVEAL_TEMPLATE,
                LINK, move(InvoiceOperations.CANCEL), move(InvoiceOperations.DELETE), move(InvoiceOperations.CONFIRM),
                move(InvoiceOperations.CONFIRM_RED_LETTER));
    }
}
