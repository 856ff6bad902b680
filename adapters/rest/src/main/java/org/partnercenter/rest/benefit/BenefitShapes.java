package org.partnercenter.rest.benefit;

import org.partnercenter.application.benefit.BenefitComment;
import org.partnercenter.application.benefit.BenefitStep;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.ContentField;
import org.partnercenter.domain.benefit.Deadline;
import org.partnercenter.domain.benefit.fh.PaymentVerdict;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What benefits look like in JSON. Amounts in major units, days at the site. */
final class BenefitShapes {

    /** @param whose whose turn it is: PARTNER, PLATFORM, or SYSTEM where it ends by itself */
    record DeadlineShape(String dueOn, String whose, boolean overdue) {

        static DeadlineShape of(Deadline of, LocalDate today) {
            return new DeadlineShape(of.day().toString(), of.whose().name(), of.day().isBefore(today));
        }
    }

    /** @param secondApproval whether somebody else has to approve it as well */
    record StepShape(String applicationNo, String programme, String status, String statusName, int revision, Optional<BigDecimal> amount,
                     Optional<String> dueOn, boolean secondApproval, List<Violation> warnings) {

        static StepShape of(BenefitStep of, Language language) {
            return new StepShape(of.no(), of.programme(), of.status().name(), LifeShapes.name(of.status(), language), of.revision(),
                    of.amount().map(Money::toMajor), of.deadline().map(Deadline::day).map(LocalDate::toString), of.secondApproval(), Violation.of(of.warnings(), language));
        }
    }

    /**
     * @param content what the application carries, by the names of its programme's fields
     * @param ageDays days since it is in its state
     */
    record ApplicationShape(String applicationNo, String partnerId, String programme, String status, String statusName, int revision,
                            Map<String, Object> content, Optional<BigDecimal> amount, String currency, Instant createdTime,
                            Optional<Instant> firstSubmittedTime, Instant waitingSince, long ageDays, Optional<DeadlineShape> deadline,
                            Optional<String> comment, boolean secondApproval) {

        static ApplicationShape of(BenefitApplication of, LocalDate today, ZoneId zone, Language language) {
            return new ApplicationShape(of.no().value(), of.partner().value(), of.programme(), of.status().name(),
                    LifeShapes.name(of.status(), language), of.revision(), of.content().plain(), of.amount().map(Money::toMajor),
                    of.amount().map(Money::currency).orElse(Money.CNY).getCurrencyCode(), of.times().created(), of.times().firstSubmitted(),
                    of.times().waiting(), ChronoUnit.DAYS.between(of.times().waiting().atZone(zone).toLocalDate(), today),
                    of.deadline().map(deadline -> DeadlineShape.of(deadline, today)), of.comment(), of.approver().isPresent());
        }
    }

    record Listing(int totalCount, List<ApplicationShape> applications, Optional<String> nextMarker) {
    }

    /** @param whose PARTNER or PLATFORM */
    record CommentShape(String applicationNo, Instant at, String whose, String text) {

        static CommentShape of(BenefitComment of) {
            return new CommentShape(of.no().value(), of.at(), of.by().name(), of.text());
        }
    }

    record Comments(List<CommentShape> comments) {
    }

    record AllowanceShape(String programme, String key, Optional<String> partnerId, BigDecimal amount, String currency, String validFrom,
                          String validUntil) {

        static AllowanceShape of(Allowance of) {
            return new AllowanceShape(of.programme(), of.key(), of.partner().map(PartyId::value), of.amount().toMajor(),
                    of.amount().currency().getCurrencyCode(), of.from().toString(), of.until().toString());
        }
    }

    record AllowanceListing(int totalCount, List<AllowanceShape> allowances) {
    }

    /**
     * @param event    the event that brings it
     * @param required whether it has to be there once that is asked for
     * @param choices  the codes it is one of; empty for what is free
     * @param parts    the fields of each thing of a list
     */
    record FieldShape(String field, String headerZh, String type, String event, boolean required, List<String> choices, List<FieldShape> parts) {

        static FieldShape of(ContentField of) {
            return new FieldShape(of.name(), of.chinese(), of.type().name(), of.at().name(), of.required(), of.choices(),
                    of.parts().stream().map(FieldShape::of).toList());
        }
    }

    /** A step that a programme knows. @param from empty for what begins an application */
    record RowShape(Optional<String> from, String event, String to, String rule) {
    }

    record ProgrammeShape(String programme, List<FieldShape> fields, List<RowShape> steps) {

        static ProgrammeShape of(BenefitProgramme of) {
            return new ProgrammeShape(of.code(), of.fields().stream().map(FieldShape::of).toList(), of.life().rows().stream().map(row -> new RowShape(
                    Optional.ofNullable(row.from()).map(Enum::name), row.event().name(), row.to().name(), row.rule().id())).toList());
        }
    }

    record ProgrammeListing(List<ProgrammeShape> programmes) {
    }

    /** @param endsOn first day on which it is over even if nobody does anything */
    record BlockerShape(Violation violation, Optional<String> endsOn) {
    }

    /** @param amount what would be paid */
    record EligibilityShape(boolean eligible, BigDecimal amount, String currency, List<BlockerShape> blockers, List<Violation> warnings) {

        static EligibilityShape of(PaymentVerdict of, Language language) {
            return new EligibilityShape(of.isAllowed(), of.amount().toMajor(), of.amount().currency().getCurrencyCode(), of.blockers().stream()
                    .map(each -> new BlockerShape(Violation.of(List.of(each.refusal()), language).getFirst(), each.endsOn().map(LocalDate::toString))).toList(),
                    Violation.of(of.warnings(), language));
        }
    }

    private BenefitShapes() {
    }
}
