package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Possibility;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be done with a request now, and what forbids the rest: the table of states, and beside it whose invoice it is and of what form. */
final class InvoicePossibilities {

    private final InvoiceRequest request;
    private final InvoiceRequest.Moment at;

    InvoicePossibilities(InvoiceRequest request, InvoiceRequest.Moment at) {
        this.request = request;
        this.at = at;
    }

    /** One for each event of the partner or the issuer. */
    List<Possibility> list() {
        return Arrays.stream(InvoiceEvent.values()).filter(event -> event.isPartners() || event.isIssuers())
                .filter(event -> event != InvoiceEvent.SUBMIT).map(this::of).toList();
    }

    private Possibility of(InvoiceEvent event) {
        boolean vendors = request.isVendors();
        boolean paper = request.wish().form().isPaper();
        boolean sellerWithdraws = !vendors && request.what().sellerMustWithdraw();
        boolean withdrawalAsked = request.progress().withdrawalAsked();
        Decision<InvoiceStatus> decision = switch (event) {
            case CANCEL -> unless(sellerWithdraws || request.status() != InvoiceStatus.PENDING_REVIEW, event);
            case ASK_WITHDRAWAL -> sellerWithdraws ? cancelled(event) : Decision.refused(request.state(event));
            case ASK_CANCEL -> cancelled(event);
            case REJECT -> unless(!vendors, event);
            case SEND_BACK -> unless(vendors || withdrawalAsked, event);
            case WITHDRAW -> unless(vendors || !withdrawalAsked, event);
            case ISSUE -> unless(paper, event);
            case MAIL -> unless(!paper, event);
            case SEND_RED_LETTER -> request.sendRedLetter("?", at).map(InvoiceRequest::status);
            case CONFIRM_RED_LETTER -> request.confirmRedLetter(at).map(InvoiceRequest::status);
            case ACCEPT_RETURN -> request.acceptReturn(Optional.of("?"), at).map(InvoiceRequest::status);
            case SUBMIT, EDIT, DELETE, AGAIN, CONFIRM, REQUEST_RETURN, APPROVE, ACCEPT_CANCEL, REFUSE_CANCEL, REFUSE_RETURN, LAPSE -> request.step(event);
        };
        return decision.fold(next -> new Possibility(event.name(), next.name(), List.of()),
                refusals -> new Possibility(event.name(), "", refusals));
    }

    private Decision<InvoiceStatus> unless(boolean foreign, InvoiceEvent event) {
        return foreign ? Decision.refused(request.state(event)) : request.step(event);
    }

    private Decision<InvoiceStatus> cancelled(InvoiceEvent event) {
        return request.step(event).flatMap(next -> request.cancel(at).map(InvoiceRequest::status));
    }
}
