package org.partnercenter.rest.discount;

import org.partnercenter.application.discount.ApplyForDiscount;
import org.partnercenter.application.discount.EditDiscount;
import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.rest.kernel.Input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What a partner asks for. @param discountId when it is changed; on our paths the path names it */
record AskBody(String discountId, String discountName, String customerId, String validFrom, String validTo, List<LineBody> lines, Boolean draft,
               Boolean specialRequest) {

    Supplier<ApplyForDiscount> application(Input in) {
        in.field("discount_id", discountId).oneOf();
        var ask = ask(in);
        return () -> new ApplyForDiscount(ask.get(), Boolean.TRUE.equals(draft), Boolean.TRUE.equals(specialRequest));
    }

    Supplier<EditDiscount> edit(Input in) {
        var id = in.field("discount_id", discountId).required().id();
        in.field("draft", draft == null ? null : draft.toString()).oneOf();
        in.field("special_request", specialRequest == null ? null : specialRequest.toString()).oneOf();
        var ask = ask(in);
        return () -> new EditDiscount(new DiscountId(id.orElseThrow()), ask.get());
    }

    AskBody of(String id) {
        return new AskBody(id, discountName, customerId, validFrom, validTo, lines, draft, specialRequest);
    }

    private Supplier<DiscountAsk> ask(Input in) {
        var called = in.field("discount_name", discountName).required().text(DiscountAsk.MAX_NAME);
        var customer = in.field("customer_id", customerId).required().party();
        var from = in.field("valid_from", validFrom).required().instant();
        var to = in.field("valid_to", validTo).required().instant();
        in.list("lines", lines).required().atMost(DiscountAsk.MAX_LINES);
        var read = new ArrayList<Optional<DiscountLine>>();
        for (int i = 0; lines != null && i < Math.min(lines.size(), DiscountAsk.MAX_LINES); i++) {
            read.add(LineBody.line(in, "lines[" + i + "]", lines.get(i)));
        }
        return () -> new DiscountAsk(called.orElseThrow(), customer.orElseThrow(), from.orElseThrow(), to.orElseThrow(),
                read.stream().map(Optional::orElseThrow).toList());
    }
}
