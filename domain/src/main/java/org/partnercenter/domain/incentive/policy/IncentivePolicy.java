package org.partnercenter.domain.incentive.policy;

import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One version of the terms of an incentive. Of an incentive the version counts that is the latest to begin with or before the first
 * month of the period; a later one never changes an earlier period.
 *
 * @param incentive code of the incentive, up to 64 characters
 * @param version   counts up with every change
 * @param from      first month it holds for
 * @param threshold revenue of the period from which on there is any incentive (INC-07)
 * @param rates     the first that fits a line counts
 * @param conditions what indicators have to reach, all of them (IND-05)
 * @param forms     how it may be paid; what {@link PayoutForm} rules out is ruled out all the same (INC-21)
 */
public record IncentivePolicy(String incentive, int version, Names names, YearMonth from, AssociationType associationType,
                              Granularity granularity, Optional<Money> threshold, List<RateRow> rates, List<Condition> conditions,
                              Set<PayoutForm> forms, Answering answering) {

    /** What people call it. */
    public record Names(String chinese, String english) {
    }

    /**
     * A rate and what it is for.
     *
     * @param serviceType only this one; empty for all
     * @param product     only service types of this kind; empty for all that bring an incentive
     * @param from        revenue of the whole period from which on it counts; zero for from the first cent on
     */
    public record RateRow(Optional<String> serviceType, Optional<ProductPolicy> product, Money from, Rate rate) {
    }

    /** What an indicator has to reach in the period. @param dimension key within the indicator; empty for the whole */
    public record Condition(String indicator, Optional<String> dimension, BigDecimal atLeast) {

        public Condition {
            atLeast = atLeast.stripTrailingZeros();
        }
    }

    /** How long the partner may answer a bill, and what happens then (Q1, INC-30). @param workingDays working instead of calendar days */
    public record Answering(int days, boolean workingDays, DeadlineEffect effect) {

        /** 10 calendar days, then confirmed (Q1). */
        public static final Answering USUAL = new Answering(10, false, DeadlineEffect.AUTO_CONFIRM);
    }

    public IncentivePolicy {
        Objects.requireNonNull(incentive, "incentive");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(associationType, "associationType");
        Objects.requireNonNull(granularity, "granularity");
        Objects.requireNonNull(threshold, "threshold");
        rates = List.copyOf(rates);
        conditions = List.copyOf(conditions);
        forms = Set.copyOf(forms);
        Objects.requireNonNull(answering, "answering");
    }
}
