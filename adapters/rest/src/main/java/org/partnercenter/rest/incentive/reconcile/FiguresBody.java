package org.partnercenter.rest.incentive.reconcile;

import org.partnercenter.application.incentive.reconcile.PutFigures;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The caller's own figures for a bill, which our paths name: up to 1 000 of them, or one as {@code line} and {@code amount}. */
record FiguresBody(String incentiveBillId, String line, BigDecimal amount, List<FigureBody> figures) {

    private static final String ITEMS = "figures";

    record FigureBody(String line, BigDecimal amount) {
    }

    Supplier<PutFigures> command(Input in) {
        var bill = in.field("incentive_bill_id", incentiveBillId).required().id();
        var read = new HashMap<String, Money>();
        if (figures == null) {
            figure(in, "", new FigureBody(line, amount), read);
        } else {
            if (line != null) {
                in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "line"));
            }
            in.list(ITEMS, figures.stream().map(each -> each == null ? null : each.line()).toList()).required().atMost(PutFigures.MAX).distinct();
            for (int i = 0; i < Math.min(figures.size(), PutFigures.MAX); i++) {
                figure(in, ITEMS + "[" + i + "].", figures.get(i), read);
            }
        }
        return () -> new PutFigures(new IncentiveBillId(bill.orElseThrow()), read);
    }

    private static void figure(Input in, String at, FigureBody body, Map<String, Money> read) {
        if (body == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", at));
            return;
        }
        var name = in.field(at + "line", body.line()).required().id();
        var money = in.signedAmount(at + "amount", body.amount(), Wire.LARGEST_AMOUNT);
        name.ifPresent(known -> money.ifPresent(value -> read.put(known, value)));
    }
}
