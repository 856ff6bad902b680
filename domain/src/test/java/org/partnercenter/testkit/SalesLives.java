package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.CUSTOMER;
import static org.partnercenter.testkit.Sample.NOW;
import static org.partnercenter.testkit.Sample.PARTNER;
import static org.partnercenter.testkit.Sample.yuan;

import org.partnercenter.domain.discount.DiscountAsk;
import org.partnercenter.domain.discount.DiscountEligibility;
import org.partnercenter.domain.discount.DiscountEvent;
import org.partnercenter.domain.discount.DiscountId;
import org.partnercenter.domain.discount.DiscountLine;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.discount.MarketplaceOffer;
import org.partnercenter.domain.discount.OfferCharging;
import org.partnercenter.domain.discount.OfferKey;
import org.partnercenter.domain.discount.OfferPeriod;
import org.partnercenter.domain.discount.OfferTerms;
import org.partnercenter.domain.discount.ProductOwnership;
import org.partnercenter.domain.discount.Ratio;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.opportunity.Approach;
import org.partnercenter.domain.opportunity.Bant;
import org.partnercenter.domain.opportunity.Consents;
import org.partnercenter.domain.opportunity.ContactPerson;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.HandoverStanding;
import org.partnercenter.domain.opportunity.LeadSource;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.OpportunityEvent;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.PathStage;
import org.partnercenter.domain.opportunity.PresalesActivity;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.Prospect;
import org.partnercenter.domain.opportunity.RejectionCause;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.SiteDays;
import org.partnercenter.domain.opportunity.Surroundings;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityEvent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.domain.opportunity.business.BusinessOwner;
import org.partnercenter.domain.opportunity.business.BusinessProgress;
import org.partnercenter.domain.opportunity.business.BusinessReader;
import org.partnercenter.domain.opportunity.business.CustomerTie;
import org.partnercenter.domain.opportunity.incentive.ClaimSurroundings;
import org.partnercenter.domain.opportunity.incentive.ClaimedProject;
import org.partnercenter.domain.opportunity.incentive.ConsumingAccount;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveEvent;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveKind;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.domain.opportunity.incentive.PartnerStanding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opportunities until they are paid for, and discounts of marketplace goods. */
public final class SalesLives {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final ZoneId SITE = ZoneId.of("Asia/Shanghai");
    private static final SiteDays DAYS = new SiteDays(new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()),
            2027, new CalendarYear(2027, Map.of(), Map.of()))), SITE);
    private static final String COMPANY = "深圳示例科技有限公司";
    private static final Optional<String> NONE = Optional.empty();
    private static final BusinessReader MANAGER = new BusinessReader(PARTNER, Optional.of("manager"), false, Set.of());
    private static final BusinessContent.Detail DETAIL = new BusinessContent.Detail(Optional.of("A data platform."), Set.of("ecs"),
            Optional.of(LocalDate.of(2027, 3, 1)));
    private static final BusinessContent.Revenue REVENUE = new BusinessContent.Revenue(Optional.of(yuan("100000")), Optional.of(yuan("9000")),
            Optional.of(YearMonth.of(2027, 4)));
    private static final Instant FROM = NOW.plusSeconds(60);
    private static final Instant UNTIL = NOW.plusSeconds(3600);

    private SalesLives() {
    }

    /** One that the partner has brought in. */
    public static Life<SharedOpportunity, OpportunityStatus, OpportunityEvent> opportunity() {
        return opportunity(SharedOpportunity.draft(new OpportunityId("opportunity"), PARTNER, content(), around(), NOW).orThrow());
    }

    /** One that the vendor has entered and hands over. */
    public static Life<SharedOpportunity, OpportunityStatus, OpportunityEvent> handedOver() {
        return opportunity(SharedOpportunity.enter(new OpportunityId("opportunity"), content(), NOW, around(), NOW).orThrow());
    }

    private static Life<SharedOpportunity, OpportunityStatus, OpportunityEvent> opportunity(SharedOpportunity begun) {
        return Life.of(OpportunityStatus.class, OpportunityEvent.class, SharedOpportunity::status, List.of(begun), SalesLives::happens);
    }

    private static Decision<SharedOpportunity> happens(SharedOpportunity of, OpportunityEvent event) {
        return switch (event) {
            case DRAW_UP, ENTER, LOSE_TO_ANOTHER -> Decision.granted(of);
            case EDIT -> of.edit(content(), around(), NOW);
            case DISCARD -> of.discard(NOW);
            case SUBMIT -> of.submit(around(), NOW);
            case COPY -> of.copy(new OpportunityId("copy"), around(), NOW);
            case APPROVE -> of.approve(List.of(), DAYS, NOW);
            case VALIDATE -> of.validate(List.of(), DAYS, NOW).map(SharedOpportunity.Passed::winner);
            case REJECT -> of.reject(RejectionCause.NO_BUDGET, NONE, List.of(), NOW);
            case EXPIRE -> Decision.granted(of.expire(NOW.plus(Duration.ofDays(400))).orElse(of));
            case SHARE -> of.share(PARTNER, new HandoverStanding(true, Set.of(PathStage.COMPETENCY_DIFFERENTIATION), 0), List.of(), DAYS, NOW);
            case ACCEPT -> of.accept(List.of(), DAYS, NOW).map(SharedOpportunity.Passed::winner);
            case DECLINE -> of.decline(Optional.of("Not ours."), NOW);
            case CHANGE_OFFERINGS -> of.changeOfferings(List.of("offering"), around(), NOW);
            case UPDATE -> of.update(told(ProgressPhase.TEST), DAYS, NOW);
            case SIGN -> of.update(told(ProgressPhase.SIGNED), DAYS, NOW);
            case DELIVER -> of.update(told(ProgressPhase.DELIVERED), DAYS, NOW);
            case LOSE -> of.update(told(ProgressPhase.LOST), DAYS, NOW);
            case CANCEL -> of.cancel("It is off.", NOW);
        };
    }

    private static OpportunityContent content() {
        return new OpportunityContent(Optional.of("Move to the cloud"), new EndCustomer(Optional.of(COMPANY), Optional.of("91440300MA5EXAMPLE"), Optional.empty(),
                Optional.of(RepOffice.GUANGDONG)), new ContactPerson(Optional.of("王小明"), Optional.of("13800000000"), NONE),
                new Bant(Optional.of("Two million in the plan of next year"), Optional.of("Head of IT"), Optional.of("A new data platform for the shops"),
                        Optional.of("Signed in March")),
                new Prospect(Optional.of(yuan("2000000")), Optional.of(yuan("500000")), Optional.of(TODAY.plusMonths(3)), false, Optional.of(LeadSource.CUSTOMER)),
                new Approach(Set.of(PresalesActivity.CUSTOMER_MEETING), List.of("offering"), Set.of("ecs"), Set.of()), new Consents(true, true));
    }

    private static Surroundings around() {
        var offering = new Offering("offering", "Data lake", Offering.Kind.BASELINE_SOLUTION, Optional.of(PARTNER), Set.of("data"), false);
        return new Surroundings(true, Map.of(offering.code(), offering), Set.of(), false, List.of(), DAYS);
    }

    private static Progress told(ProgressPhase phase) {
        return new Progress(phase, 60, NONE, NONE, Optional.of("Going on."), TODAY, NONE, List.of("contracts/1.pdf"), Optional.of(yuan("400000")),
                Optional.of(TODAY), Optional.of(TODAY), Optional.of("The price."));
    }

    /** Of a partner's account manager. */
    public static Life<BusinessOpportunity, BusinessOpportunityStatus, BusinessOpportunityEvent> businessOpportunity() {
        var begun = BusinessOpportunity.register(new BusinessOpportunityId("opportunity"), new BusinessOwner(PARTNER, Optional.empty(), "manager"), CUSTOMER,
                new CustomerTie(Optional.of(PARTNER), Optional.of("manager"), Optional.empty()), business(Optional.empty(), Optional.empty()), NOW).orThrow();
        return Life.of(BusinessOpportunityStatus.class, BusinessOpportunityEvent.class, BusinessOpportunity::status, List.of(begun), (of, event) -> switch (event) {
            case REGISTER -> Decision.granted(of);
            case ADD_DETAIL -> of.modify(MANAGER, business(Optional.of(DETAIL), of.content().revenue()), Optional.empty(), NOW);
            case ADD_REVENUE -> of.modify(MANAGER, business(of.content().detail(), Optional.of(REVENUE)), Optional.empty(), NOW);
            case MODIFY -> of.modify(MANAGER, of.content(), Optional.empty(), NOW);
            case ADD_PROGRESS -> progress(of, ProgressPhase.TEST);
            case SIGN -> progress(of, ProgressPhase.SIGNED);
            case DELIVER -> progress(of, ProgressPhase.DELIVERED);
            case LOSE -> progress(of, ProgressPhase.LOST);
        });
    }

    private static BusinessContent business(Optional<BusinessContent.Detail> detail, Optional<BusinessContent.Revenue> revenue) {
        return new BusinessContent("Move to the cloud", NONE, detail, revenue);
    }

    private static Decision<BusinessOpportunity> progress(BusinessOpportunity of, ProgressPhase phase) {
        return of.progress(MANAGER, new BusinessProgress(phase, 60, NONE, NONE, Optional.of("Going on.")), NOW);
    }

    /** For a delivered opportunity, as a project. */
    public static Life<OpportunityIncentive, OpportunityIncentiveStatus, OpportunityIncentiveEvent> opportunityIncentive() {
        var delivered = opportunity().in(OpportunityStatus.DELIVERED);
        var project = new ClaimedProject(OpportunityIncentiveKind.PROJECT, true, CUSTOMER, Set.of("order"), LocalDate.of(2026, 11, 28), LocalDate.of(2027, 2, 28),
                List.of("start.pdf"));
        var around = new ClaimSurroundings(delivered, false, Optional.empty(), Optional.of(new ConsumingAccount(true, COMPANY, 0)),
                new PartnerStanding(true, true, true, false), List.of(), Set.of(), TODAY, SITE);
        var begun = OpportunityIncentive.apply(new OpportunityIncentiveId("incentive"), PARTNER, new IncentiveClaim(delivered.id(), project), around, DAYS, NOW).orThrow();
        return Life.of(OpportunityIncentiveStatus.class, OpportunityIncentiveEvent.class, OpportunityIncentive::status, List.of(begun), (of, event) -> switch (event) {
            case APPLY -> Decision.granted(of);
            case RESUBMIT -> of.resubmit(project, around, DAYS, NOW);
            case APPROVE -> of.approve(yuan("8000"), "bill", delivered, Optional.empty(), NOW);
            case REJECT -> of.reject("No.", NOW);
            case DISQUALIFY -> Decision.granted(of.disqualify("Fraud.", NOW).orElse(of));
            case CONFIRM, SEND_BACK, PAY, LAPSE -> Decision.granted(of.follow(event, NOW).orElse(of));
        });
    }

    /** An exclusive discount, and when it is looked at. */
    public record Discounted(ExclusiveDiscount discount, Instant now) {

        public DiscountStatus status() {
            return now.equals(NOW) ? discount.stored() : discount.status(now);
        }
    }

    public static Life<Discounted, DiscountStatus, DiscountEvent> discount() {
        var id = new DiscountId("discount");
        return Life.of(DiscountStatus.class, DiscountEvent.class, Discounted::status, List.of(
                new Discounted(ExclusiveDiscount.draft(id, PARTNER, ask(8000, 1000), goods(), NOW).orThrow(), NOW),
                new Discounted(ExclusiveDiscount.apply(id, PARTNER, ask(7999, 1001), true, goods(), NOW).orThrow(), NOW)), (of, event) -> {
            var one = of.discount();
            return (switch (event) {
                case SAVE, SCHEDULE, BEGIN, RUN_OUT -> Decision.granted(one);
                case EDIT -> one.edit(ask(8000, 1000), goods(), of.now());
                case PASS -> one.submit(false, goods(), of.now());
                case REQUEST -> one.submit(true, goods(), of.now());
                case APPROVE -> one.approve(Optional.empty(), new DiscountEligibility(false, true, true), Optional.empty(), of.now());
                case REJECT -> one.reject(Optional.empty(), "No.", of.now());
                case WITHDRAW -> one.withdraw(PARTNER, of.now());
                case DELETE -> one.delete(PARTNER, of.now());
                case INVALIDATE -> one.invalidate(PARTNER, of.now());
                case LOSE_CUSTOMER -> one.loseCustomer(PARTNER, of.now());
            }).map(next -> new Discounted(next, switch (event) {
                case SCHEDULE -> NOW.plusNanos(1);
                case BEGIN -> FROM;
                case RUN_OUT -> UNTIL.plusNanos(1);
                case SAVE, EDIT, PASS, REQUEST, APPROVE, REJECT, WITHDRAW, DELETE, INVALIDATE, LOSE_CUSTOMER -> of.now();
            }));
        });
    }

    private static DiscountAsk ask(int discount, int share) {
        return new DiscountAsk("Discount", CUSTOMER, FROM, UNTIL, List.of(DiscountLine.asked(new OfferKey("product", "specification"), new Ratio(discount),
                new Ratio(share))));
    }

    private static ExclusiveDiscount.Surroundings goods() {
        var offer = new MarketplaceOffer(new OfferKey("product", "specification"), ProductOwnership.JOINT, Optional.empty(), new OfferTerms("Product",
                OfferCharging.PERIOD, Optional.of(OfferPeriod.MONTH), "resale", new Ratio(8000), new Ratio(1000)), 1);
        return new ExclusiveDiscount.Surroundings(new DiscountEligibility(false, true, true), Optional.of(new ExclusiveDiscount.Keeper(PARTNER, Optional.empty())),
                false, Map.of(offer.key(), offer));
    }
}
