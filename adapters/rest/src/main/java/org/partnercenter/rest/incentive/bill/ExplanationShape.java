package org.partnercenter.rest.incentive.bill;

import org.partnercenter.application.incentive.bill.BillView;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.calculation.Calculation;
import org.partnercenter.domain.incentive.calculation.Decided;
import org.partnercenter.domain.incentive.calculation.LineReason;
import org.partnercenter.domain.incentive.calculation.Share;
import org.partnercenter.domain.incentive.calculation.Statement;
import org.partnercenter.domain.incentive.calculation.Terms.ConditionCheck;
import org.partnercenter.domain.incentive.calculation.WhyNothing;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Why a bill comes to its amount.
 *
 * @param amount           of the bill
 * @param calculatedAmount the sum of its rounded lines; another one where the vendor's operations corrected the bill
 * @param zeroReasons      why it comes to nothing; empty if it does not
 * @param sentences        the same in words, in the order they are read
 */
record ExplanationShape(Optional<String> incentiveBillId, String partnerId, String period, String incentive, Optional<String> incentiveName,
                        BigDecimal amount, String currency, Optional<BigDecimal> calculatedAmount, Optional<Integer> policyVersion,
                        Optional<BigDecimal> revenue, Optional<Threshold> threshold, List<Condition> conditions, List<Tier> tiers,
                        List<Group> groups, List<Zero> zeroReasons, List<Sentence> sentences) {

    record Threshold(BigDecimal asked, BigDecimal has, boolean met) {
    }

    /** @param has absent where nobody knows a value */
    record Condition(String indicator, Optional<String> dimension, BigDecimal asked, Optional<BigDecimal> has, boolean met) {

        static Condition of(ConditionCheck check) {
            return new Condition(check.asked().indicator(), check.asked().dimension(), check.asked().atLeast(), check.has(), check.isMet());
        }
    }

    /** A rate of the policy. @param row counted from 1 */
    record Tier(int row, Optional<String> serviceType, Optional<String> productPolicy, BigDecimal from, BigDecimal rate, boolean reached) {
    }

    /** Lines that brought what they brought for one reason, at one rate. */
    record Group(LineReason reason, String reasonName, Optional<Integer> rateRow, BigDecimal rate, long lines, BigDecimal revenue, BigDecimal amount) {

        static Group of(Share share, Language language) {
            return new Group(share.reason(), Rulebook.texts().name(share.reason(), language), Optional.of(share.row()).filter(row -> row > 0),
                    new BigDecimal(share.rate().toString()), share.lines(), share.revenue().toMajor(), share.amount().toMajor());
        }
    }

    record Zero(WhyNothing reason, String reasonName) {
    }

    record Sentence(String code, String text) {
    }

    static ExplanationShape of(BillView view, Language language) {
        var bill = view.bill();
        return of(Optional.of(bill.id().value()), bill.key(), bill.amount(), view.calculation().map(from -> from.result()), view.explanation(), language);
    }

    static ExplanationShape of(Optional<String> id, BillKey key, Money amount, Optional<Calculation> result, List<Statement> said, Language language) {
        var decided = result.map(Calculation::decided);
        return new ExplanationShape(id, key.partner().value(), key.period().key(), key.incentive(),
                decided.map(known -> BillShape.name(known.names(), language)), amount.toMajor(), amount.currency().getCurrencyCode(),
                result.map(found -> found.amount().toMajor()), decided.map(Decided::policyVersion), decided.map(known -> known.revenue().toMajor()),
                decided.flatMap(Decided::threshold).map(check -> new Threshold(check.asked().toMajor(), check.has().toMajor(), check.isMet())),
                decided.map(known -> known.conditions().stream().map(Condition::of).toList()).orElse(List.of()),
                decided.map(ExplanationShape::tiers).orElse(List.of()),
                result.map(found -> found.shares().stream().map(share -> Group.of(share, language)).toList()).orElse(List.of()),
                result.map(found -> found.zero().stream().map(reason -> new Zero(reason, Rulebook.texts().name(reason, language))).toList())
                        .orElse(List.of()),
                said.stream().map(each -> new Sentence(each.code(), each.say(Rulebook.texts(), language))).toList());
    }

    private static List<Tier> tiers(Decided decided) {
        return IntStream.range(0, decided.tiers().size()).mapToObj(i -> {
            var tier = decided.tiers().get(i);
            return new Tier(i + 1, tier.row().serviceType(), tier.row().product().map(ProductPolicy::code), tier.row().from().toMajor(),
                    new BigDecimal(tier.row().rate().toString()), tier.reached());
        }).toList();
    }
}
