package org.partnercenter.rest.incentive.policy;

import org.partnercenter.application.incentive.policy.SetPolicy;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Names;
import org.partnercenter.domain.incentive.policy.PolicyDraft.RateDraft;
import org.partnercenter.domain.incentive.policy.PolicyDraft;
import org.partnercenter.domain.kernel.Amount;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The terms of an incentive. Amounts are in yuan.
 *
 * @param from      first month, {@code yyyy-MM}
 * @param rates     the first that fits counts
 * @param threshold over zero; absent for none
 */
record PolicyBody(String incentive, String nameZh, String nameEn, String from, String associationType, String granularity, BigDecimal threshold,
                  List<RateBody> rates, List<ConditionBody> conditions, List<String> payoutForms, BigDecimal answerDays,
                  Boolean answerWorkingDays, String deadlineEffect) {

    private static final Money LARGEST = Money.of(new BigDecimal("9999999999999.99"), Money.CNY);
    private static final int MAX_NAME = 128;
    private static final int MAX_RATES = 100;
    private static final int MAX_CONDITIONS = 20;
    private static final int MAX_DAYS = 9_999;

    /** @param from revenue of the period from which on it counts; absent for from the first cent on */
    record RateBody(String serviceTypeCode, String product, BigDecimal from, BigDecimal rate) {

        private Optional<RateDraft> read(Input in, String at) {
            var service = in.field(at + ".service_type_code", serviceTypeCode).id();
            var kind = in.field(at + ".product", product).code(ProductPolicy::ofCode);
            var begins = from == null ? Optional.of(Money.zero(Money.CNY)) : in.signedAmount(at + ".from", from, LARGEST);
            var share = required(in, at + ".rate", rate);
            return begins.flatMap(tier -> share.map(value -> new RateDraft(service, kind, tier, value.value())));
        }
    }

    /** What an indicator has to reach. @param dimension absent for the whole */
    record ConditionBody(String indicator, String dimension, BigDecimal atLeast) {

        private Optional<Condition> read(Input in, String at) {
            var named = in.field(at + ".indicator", indicator).required().id();
            var key = in.field(at + ".dimension", dimension).id();
            var least = required(in, at + ".at_least", atLeast);
            return named.flatMap(code -> least.map(value -> new Condition(code, key, value.value())));
        }
    }

    Supplier<SetPolicy> command(Input in) {
        var code = in.field("incentive", incentive).required().id();
        var chinese = in.field("name_zh", nameZh).required().text(MAX_NAME);
        var english = in.field("name_en", nameEn).required().text(MAX_NAME);
        var month = in.field("from", from).required().month();
        var type = PolicyInput.associationType(in.field("association_type", associationType).required());
        var length = PolicyInput.named(in.field("granularity", granularity).required(), Granularity.class);
        var least = threshold == null ? Optional.<Money>empty() : in.amount("threshold", threshold, LARGEST);
        var rows = rates(in);
        var asked = conditions(in);
        var forms = in.list("payout_forms", payoutForms).distinct().each(field -> PolicyInput.named(field, PayoutForm.class));
        var days = in.field("answer_days", answerDays).integer(0, MAX_DAYS);
        var effect = PolicyInput.named(in.field("deadline_effect", deadlineEffect), DeadlineEffect.class);
        return () -> new SetPolicy(new PolicyDraft(code.orElseThrow(), new Names(chinese.orElseThrow(), english.orElseThrow()),
                month.orElseThrow(), type.orElseThrow(), length.orElseThrow(), least, rows, asked,
                forms.map(Set::copyOf).orElse(Set.of()), new Answering(days.orElse(Answering.USUAL.days()),
                Optional.ofNullable(answerWorkingDays).orElse(Answering.USUAL.workingDays()), effect.orElse(Answering.USUAL.effect()))));
    }

    private List<RateDraft> rates(Input in) {
        in.list("rates", rates).required().atMost(MAX_RATES);
        var read = new ArrayList<RateDraft>();
        for (int i = 0; rates != null && i < Math.min(rates.size(), MAX_RATES); i++) {
            var at = "rates[" + i + "]";
            present(in, at, rates.get(i)).flatMap(row -> row.read(in, at)).ifPresent(read::add);
        }
        return read;
    }

    private List<Condition> conditions(Input in) {
        in.list("conditions", conditions).atMost(MAX_CONDITIONS);
        var read = new ArrayList<Condition>();
        for (int i = 0; conditions != null && i < Math.min(conditions.size(), MAX_CONDITIONS); i++) {
            var at = "conditions[" + i + "]";
            present(in, at, conditions.get(i)).flatMap(row -> row.read(in, at)).ifPresent(read::add);
        }
        return read;
    }

    private static <T> Optional<T> present(Input in, String at, T part) {
        if (part == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", at));
        }
        return Optional.ofNullable(part);
    }

    private static Optional<Amount> required(Input in, String at, BigDecimal value) {
        return present(in, at, value).flatMap(given -> in.fraction(at, given));
    }
}
