package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.CUSTOMER;
import static org.partnercenter.testkit.Sample.NOW;
import static org.partnercenter.testkit.Sample.PARTNER;
import static org.partnercenter.testkit.Sample.yuan;

import org.partnercenter.domain.account.Account;
import org.partnercenter.domain.account.AccountOwner;
import org.partnercenter.domain.account.Charge;
import org.partnercenter.domain.account.ChargeEvent;
import org.partnercenter.domain.account.ChargeId;
import org.partnercenter.domain.account.ChargeStatus;
import org.partnercenter.domain.account.OrderId;
import org.partnercenter.domain.bill.BillCycle;
import org.partnercenter.domain.bill.BillCycleEvent;
import org.partnercenter.domain.bill.BillCycleStatus;
import org.partnercenter.domain.coupon.activity.ActivityEvent;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityTerms;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.PayoutOrderNo;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.RevenueStatus;
import org.partnercenter.domain.incentive.payout.Forms;
import org.partnercenter.domain.incentive.payout.Payable;
import org.partnercenter.domain.incentive.payout.Payables;
import org.partnercenter.domain.incentive.payout.PayoutEvent;
import org.partnercenter.domain.incentive.payout.PayoutOrder;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.incentive.payout.Requester;
import org.partnercenter.domain.incentive.reconcile.Dispute;
import org.partnercenter.domain.incentive.reconcile.DisputeEvent;
import org.partnercenter.domain.incentive.reconcile.DisputeId;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.incentive.reconcile.Ruling;
import org.partnercenter.domain.incentive.revenue.FeedbackEvent;
import org.partnercenter.domain.incentive.revenue.FeedbackStatus;
import org.partnercenter.domain.incentive.revenue.RevenueEvent;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.incentive.revenue.RevenueFeedbackId;
import org.partnercenter.domain.incentive.revenue.RevenueRun;
import org.partnercenter.domain.incentive.revenue.RevenueStatement;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.TaxRate;
import org.partnercenter.domain.kernel.VatType;
import org.partnercenter.domain.kernel.invoicing.PartnerInvoice;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Money for orders, revenue, and what incentives come to. */
public final class MoneyLives {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final TaxRate SIX = new TaxRate(BigDecimal.valueOf(6));

    private MoneyLives() {
    }

    /** Ten yuan for an order, from an account that has enough. */
    public static Life<Charge, ChargeStatus, ChargeEvent> charge() {
        var id = new ChargeId("charge");
        var order = new OrderId("order");
        return Life.of(ChargeStatus.class, ChargeEvent.class, Charge::status, List.of(Charge.hold(id, order, account("0"), yuan("10"), NOW).orThrow().charge(),
                Charge.spend(id, order, account("0"), yuan("10"), NOW).orThrow().charge()), (of, event) -> {
            var account = account(of.held().isZero() ? "0" : "10");
            return (switch (event) {
                case HOLD -> of.hold(account, yuan("10"), NOW);
                case SPEND -> of.spend(account, yuan("10"), NOW);
                case RELEASE -> of.release(account, NOW);
                case REFUND -> of.refund(account, yuan("1"), NOW);
                case REFUND_REST -> of.refund(account, of.spent().minus(of.refunded()), NOW);
            }).map(Charge.Change::charge);
        });
    }

    private static Account account(String earmarked) {
        return new Account(AccountOwner.customer(CUSTOMER, PARTNER, Optional.empty()), yuan("100"), yuan(earmarked), yuan("0"), 0);
    }

    /** The bills of a month. */
    public static Life<BillCycle, BillCycleStatus, BillCycleEvent> billCycle() {
        return Life.of(BillCycleStatus.class, BillCycleEvent.class, BillCycle::status, List.of(BillCycle.open(MONTH)), (of, event) -> switch (event) {
            case BEGIN -> Decision.granted(of);
            case CLOSE -> of.close(MONTH.plusMonths(1), NOW);
        });
    }

    /** Vouchers of a partner for an activity. */
    public static Life<ActivityVoucher, ActivityStatus, ActivityEvent> activity() {
        var terms = new ActivityTerms("Activity", Optional.empty(), yuan("10"), 100, Optional.of(yuan("20")), NOW, NOW.plus(Duration.ofDays(30)),
                List.of("hws.service.type.ec2"));
        return Life.of(ActivityStatus.class, ActivityEvent.class, ActivityVoucher::status,
                List.of(ActivityVoucher.create(new ActivityId("activity"), PARTNER, terms, NOW).orThrow()), (of, event) -> switch (event) {
            case CREATE -> Decision.granted(of);
            case EDIT -> of.edit(terms, NOW);
            case DELETE -> of.delete(NOW);
            case SUBMIT -> of.submit(NOW);
            case WITHDRAW -> of.withdraw(NOW);
            case COPY -> of.copy(new ActivityId("copy"), NOW);
            case APPROVE -> of.approve(Optional.empty(), NOW);
            case REJECT -> of.reject("Too much.", Optional.empty(), NOW);
        });
    }

    /** A statement of revenue, and the month in which it is looked at. */
    public record Stated(RevenueStatement statement, YearMonth current) {

        public RevenueStatus status() {
            return statement.status(current);
        }
    }

    public static Life<Stated, RevenueStatus, RevenueEvent> revenue() {
        var statement = new RevenueStatement(new RevenueStatementId("statement"), PARTNER, MONTH, yuan("100"), yuan("80"), 2, Optional.empty());
        var whole = new RevenueRun(MONTH, MONTH.atEndOfMonth(), NOW, Optional.of(NOW), 2, 2);
        return Life.of(RevenueStatus.class, RevenueEvent.class, Stated::status, List.of(new Stated(statement, MONTH)), (of, event) -> switch (event) {
            case FORM, FORM_LATE -> Decision.granted(of);
            case END_MONTH -> Decision.granted(new Stated(of.statement(), MONTH.plusMonths(1)));
            case FINALIZE -> of.statement().finalize(Optional.of(whole), of.current(), NOW).map(made -> new Stated(made, of.current()));
        });
    }

    /** What a partner says of its revenue. */
    public static Life<RevenueFeedback, FeedbackStatus, FeedbackEvent> revenueFeedback() {
        var about = new RevenueFeedback.About(new RevenueStatementId("statement"), PARTNER, MONTH, Optional.empty());
        return Life.of(FeedbackStatus.class, FeedbackEvent.class, RevenueFeedback::status, List.of(RevenueFeedback.raise(new RevenueFeedbackId("feedback"),
                about, new RevenueFeedback.Said("A line is missing.", Optional.empty(), NOW), false).orThrow()), (of, event) -> switch (event) {
            case RAISE -> Decision.granted(of);
            case ANSWER -> of.answer(new RevenueFeedback.Said("It comes next month.", Optional.empty(), NOW));
        });
    }

    /** Of an incentive bill of 100.00. */
    public static Life<Dispute, DisputeStatus, DisputeEvent> dispute() {
        var raised = new Dispute(new DisputeId("dispute"), new IncentiveBillId("bill"), PARTNER, ReconciliationPeriod.parse("2026-10").orElseThrow(), yuan("100"),
                new Dispute.Claim("It is too little.", Optional.empty(), Optional.of(yuan("120")), Optional.empty()), NOW, DisputeStatus.OPEN, Optional.empty());
        return Life.of(DisputeStatus.class, DisputeEvent.class, Dispute::status, List.of(raised), (of, event) -> switch (event) {
            case RAISE -> Decision.granted(of);
            case ACCEPT -> of.answer(Ruling.of(true, Optional.of(yuan("120"))).orThrow(), yuan("100"), "Agreed.", NOW);
            case DECLINE -> of.answer(Ruling.of(false, Optional.empty()).orThrow(), yuan("100"), "It is right.", NOW);
            case WITHDRAW -> of.withdraw(NOW);
        });
    }

    /** Of a confirmed bill of 100.00 at 6 %. */
    public static Life<PayoutOrder, PayoutStatus, PayoutEvent> payout(PayoutForm form) {
        return Life.of(PayoutStatus.class, PayoutEvent.class, PayoutOrder::status, List.of(requested(form)), (of, event) -> switch (event) {
            case SUBMIT -> Decision.granted(of);
            case FAIL_CREATION -> of.failCreation("Not reached.");
            case RETRY -> of.retry(NOW);
            case PROCESS, PAY_OUT -> of.process(TODAY, NOW);
            case INVOICE -> of.invoice(List.of(new PartnerInvoice("invoice", TODAY, VatType.VAT_SPECIAL, of.settlement().amount(), SIX)), List.of());
            case PASS_INVOICE -> of.passInvoice();
            case REJECT_INVOICE -> of.rejectInvoice("It cannot be read.");
            case APPROVE -> of.approve(TODAY, NOW);
            case START_PAYMENT -> of.startPayment(NOW);
            case PAY -> of.paidHere(NOW);
            case FAIL_PAYMENT -> of.failed("The account is closed.");
            case REJECT -> of.reject("Not now.");
        });
    }

    private static PayoutOrder requested(PayoutForm form) {
        var model = form == PayoutForm.ACCOUNT_TOP_UP_OWED_INVOICE ? AssociationType.RESALE : AssociationType.REFERRAL;
        var key = new BillKey(PARTNER, ReconciliationPeriod.parse("2026-10").orElseThrow(), "base", model);
        var bill = IncentiveBill.estimate(new IncentiveBillId("bill"), key, 1, yuan("100"), 1, NOW)
                .generated(1, yuan("100"), 1, new IncentiveBill.Deadline(NOW, DeadlineEffect.AUTO_CONFIRM), NOW).orThrow().confirmed(NOW).orThrow();
        return new Payables(PARTNER, List.of(new Payable(bill, Set.of(), Forms.of(key, Set.of()))), Map.of(), Optional.of(SIX))
                .request(new PayoutOrderNo("order"), Set.of(), form, Requester.PARTNER, NOW).orThrow().order();
    }
}
