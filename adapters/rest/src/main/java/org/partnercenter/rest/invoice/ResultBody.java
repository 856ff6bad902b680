package org.partnercenter.rest.invoice;

import org.partnercenter.application.invoice.RecordInvoiceResult;
import org.partnercenter.domain.invoice.InvoiceRequest;
import org.partnercenter.domain.invoice.InvoiceRequestId;
import org.partnercenter.domain.invoice.IssuedInvoice;
import org.partnercenter.rest.kernel.Input;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What an issuer did; on our paths the path names the request, and often the result. */
record ResultBody(String invoiceRequestId, String result, String invoiceNo, String issuedOn, String courierNo, String redLetterConfirmationNo,
                  String redLetterNo, String reason) {

    /** What there is to be told. */
    enum Result {
        APPROVED("审核通过"),
        REJECTED("驳回"),
        ISSUED("已开具"),
        CANCEL_ACCEPTED("同意撤销"),
        CANCEL_REFUSED("拒绝撤销"),
        RED_LETTER_SENT("红字确认单已录入"),
        RED_LETTER_CONFIRMED("红字确认单已确认"),
        RETURN_ACCEPTED("同意退票"),
        RETURN_REFUSED("驳回退票");

        private final String chinese;

        Result(String chinese) {
            this.chinese = chinese;
        }

        private static Optional<Result> of(String text) {
            return Arrays.stream(values()).filter(each -> each.name().equals(text) || each.chinese.equals(text)).findFirst();
        }
    }

    static ResultBody of(String id, Result result) {
        return new ResultBody(id, result.name(), null, null, null, null, null, null);
    }

    static ResultBody of(String id, Result result, String reason) {
        return new ResultBody(id, result.name(), null, null, null, null, null, reason);
    }

    Supplier<RecordInvoiceResult> command(Input in) {
        var id = in.field("invoice_request_id", invoiceRequestId).required().id();
        var what = in.field("result", result).required().code(Result::of);
        Supplier<RecordInvoiceResult.Result> told = what.map(known -> told(in, known)).orElse(RecordInvoiceResult.Approved::new);
        return () -> new RecordInvoiceResult(new InvoiceRequestId(id.orElseThrow()), told.get());
    }

    private Supplier<RecordInvoiceResult.Result> told(Input in, Result known) {
        return switch (known) {
            case APPROVED -> RecordInvoiceResult.Approved::new;
            case CANCEL_ACCEPTED -> RecordInvoiceResult.CancelAccepted::new;
            case RED_LETTER_CONFIRMED -> RecordInvoiceResult.RedLetterConfirmed::new;
            case REJECTED -> why(in, RecordInvoiceResult.Rejected::new);
            case CANCEL_REFUSED -> why(in, RecordInvoiceResult.CancelRefused::new);
            case RETURN_REFUSED -> why(in, RecordInvoiceResult.ReturnRefused::new);
            case RED_LETTER_SENT -> {
                var no = in.field("red_letter_confirmation_no", redLetterConfirmationNo).required().id();
                yield () -> new RecordInvoiceResult.RedLetterSent(no.orElseThrow());
            }
            case RETURN_ACCEPTED -> {
                var no = in.field("red_letter_no", redLetterNo).id(IssuedInvoice.MAX_NO);
                yield () -> new RecordInvoiceResult.ReturnAccepted(no);
            }
            case ISSUED -> {
                var no = in.field("invoice_no", invoiceNo).required().id(IssuedInvoice.MAX_NO);
                var day = in.field("issued_on", issuedOn).day();
                var courier = in.field("courier_no", courierNo).id(InvoiceRequest.MAX_COURIER);
                yield () -> new RecordInvoiceResult.Issued(no.orElseThrow(), day, courier);
            }
        };
    }

    private Supplier<RecordInvoiceResult.Result> why(Input in, Function<String, RecordInvoiceResult.Result> make) {
        var words = in.field("reason", reason).required().text(InvoiceRequest.MAX_REASON);
        return () -> make.apply(words.orElseThrow());
    }
}
