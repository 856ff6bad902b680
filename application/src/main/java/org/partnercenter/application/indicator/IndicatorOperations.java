package org.partnercenter.application.indicator;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What callers can ask about indicators. Partners read them, and say what they think of them (IND-07). */
public final class IndicatorOperations {

    private static final Set<PartyKind> PARTNERS = Set.of(PartyKind.SOLUTION_PROVIDER, PartyKind.DISTRIBUTOR, PartyKind.GOV_SUBSIDY,
            PartyKind.RESELLER);
    private static final Set<PartyKind> PLATFORM = Set.of(PartyKind.PLATFORM);
    private static final Set<PermissionItem> VIEW = Set.of(PermissionItem.INDICATORS_VIEW);
    private static final Set<PermissionItem> MANAGE = Set.of(PermissionItem.INDICATORS_MANAGE);

    public static final Operation<DeliverIndicator, IndicatorDelivered> DELIVER = new Operation<>("indicator-deliver", DeliverIndicator.class,
            IndicatorDelivered.class, PLATFORM, MANAGE);
    public static final Operation<FeedValue, ValueFed> FEED_VALUE = new Operation<>("indicator-value-feed", FeedValue.class, ValueFed.class,
            PLATFORM, MANAGE);
    public static final Operation<FeedLine, LineFed> FEED_LINE = new Operation<>("indicator-line-feed", FeedLine.class, LineFed.class,
            PLATFORM, MANAGE);
    public static final Operation<GiveFeedback, Feedback> GIVE_FEEDBACK = new Operation<>("indicator-feedback-give", GiveFeedback.class,
            Feedback.class, PARTNERS, Set.of(PermissionItem.INDICATORS_FEEDBACK));
    public static final Operation<AnswerFeedback, Feedback> ANSWER_FEEDBACK = new Operation<>("indicator-feedback-answer", AnswerFeedback.class,
            Feedback.class, PLATFORM, MANAGE);

    static final Operation<Void, Void> VALUES = new Operation<>("indicator-values", Void.class, Void.class, PARTNERS, VIEW);
    static final Operation<Void, Void> ALL_VALUES = new Operation<>("platform-indicator-values", Void.class, Void.class, PLATFORM, MANAGE);
    static final Operation<Void, Void> RESELLERS = new Operation<>("reseller-indicators", Void.class, Void.class,
            Set.of(PartyKind.DISTRIBUTOR), VIEW);

    private IndicatorOperations() {
    }

    /** What is asked and changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return List.of(VALUES, ALL_VALUES, RESELLERS);
    }
}
