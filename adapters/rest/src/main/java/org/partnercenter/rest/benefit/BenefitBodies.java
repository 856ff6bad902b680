package org.partnercenter.rest.benefit;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.benefit.ApplyForBenefit;
import org.partnercenter.application.benefit.BenefitComment;
import org.partnercenter.application.benefit.BenefitOperations;
import org.partnercenter.application.benefit.BenefitStep;
import org.partnercenter.application.benefit.CommentOnBenefit;
import org.partnercenter.application.benefit.MoveBenefit;
import org.partnercenter.application.benefit.SetAllowance;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.benefit.Allowance;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitLife;
import org.partnercenter.domain.benefit.ContentReading;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.benefit.fh.FhKind;
import org.partnercenter.domain.benefit.fh.QuarterlyPayment;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.rest.benefit.BenefitShapes.AllowanceShape;
import org.partnercenter.rest.benefit.BenefitShapes.CommentShape;
import org.partnercenter.rest.benefit.BenefitShapes.StepShape;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Success;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the commands on benefits look like in JSON. The fields of a programme stand beside those of the command. */
@ApplicationScoped
class BenefitBodies implements HasBodies {

    private static final int MAX_ID = 64;
    private static final int MAX_COMMENT = BenefitLife.MAX_COMMENT;

    /** @param brought the fields of the programme */
    record ApplyBody(String programme, Boolean draft, @JsonAnySetter Map<String, Object> brought) {

        Supplier<ApplyForBenefit> command(Input in) {
            var code = in.field("programme", programme).required().id();
            return () -> new ApplyForBenefit(code.orElseThrow(), Boolean.TRUE.equals(draft), present(brought));
        }
    }

    /** @param quarter such as 2025Q3 */
    record PaymentBody(String programme, String quarter) {

        Supplier<ApplyForBenefit> command(Input in) {
            var fields = fields(in.field("programme", programme), in.field("quarter", quarter));
            return () -> new ApplyForBenefit(QuarterlyPayment.CODE, false, fields.get());
        }

        /** The fields of a payment application, read as its callers name them. */
        static Supplier<Map<String, Object>> fields(Field programme, Field quarter) {
            var kind = programme.required().code(FhKind::ofCode);
            var of = quarter.required().code(Quarter::parse);
            return () -> Map.of("fh_programme", kind.orElseThrow().name(), "quarter", of.orElseThrow().toString());
        }
    }

    /** @param brought the fields of the programme that come with the event */
    record StepBody(String applicationNo, String event, Integer revision, String comment, @JsonAnySetter Map<String, Object> brought) {

        Supplier<MoveBenefit> command(Input in) {
            var no = in.field("application_no", applicationNo).required().id();
            var what = in.field("event", event).required().code(BenefitBodies::event);
            var read = in.field("revision", revision).integer(1, Integer.MAX_VALUE);
            var said = in.field("comment", comment).text(MAX_COMMENT);
            return () -> new MoveBenefit(new ApplicationNo(no.orElseThrow()), what.orElseThrow(), read, present(brought), said);
        }
    }

    /** @param partnerId the only one it is for; all if there is none */
    record AllowanceBody(String programme, String key, String partnerId, BigDecimal amount, String validFrom, String validUntil) {

        Supplier<SetAllowance> command(Input in) {
            var code = in.field("programme", programme).required().id();
            var what = in.field("key", key).required().text(MAX_ID);
            var partner = in.field("partner_id", partnerId).party();
            var worth = in.signedAmount("amount", amount, ContentReading.LIMIT);
            var from = in.field("valid_from", validFrom).required().day();
            var until = in.field("valid_until", validUntil).required().day();
            if (worth.filter(money -> money.minor() < 0).isPresent()) {
                in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "amount"));
            }
            if (from.isPresent() && until.filter(from.get()::isAfter).isPresent()) {
                in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", "valid_until"));
            }
            return () -> new SetAllowance(new Allowance(code.orElseThrow(), partner, what.orElseThrow(), worth.orElseThrow(), from.orElseThrow(),
                    until.orElseThrow()));
        }
    }

    record CommentBody(String applicationNo, String text) {

        Supplier<CommentOnBenefit> command(Input in) {
            var no = in.field("application_no", applicationNo).required().id();
            var said = in.field("text", text).required().text(MAX_COMMENT);
            return () -> new CommentOnBenefit(new ApplicationNo(no.orElseThrow()), said.orElseThrow());
        }
    }

    private static final Success<BenefitStep> STANDING = new Success.Shown<>(StepShape::of);
    private static final Success<BenefitComment> SAID = new Success.Shown<>((said, language) -> CommentShape.of(said));

    static final CommandBody<ApplyBody, ApplyForBenefit, BenefitStep> APPLY = new CommandBody<>(BenefitOperations.APPLY, ApplyBody.class,
            (body, in, caller) -> body.command(in), new Success.Created<>("/v2/partners/benefit-applications", BenefitStep::no, StepShape::of));
    /** The same for one programme, whose fields have names of their own there. */
    static final CommandBody<PaymentBody, ApplyForBenefit, BenefitStep> PAYMENT = new CommandBody<>(BenefitOperations.APPLY, PaymentBody.class,
            (body, in, caller) -> body.command(in), APPLY.success());
    static final CommandBody<StepBody, MoveBenefit, BenefitStep> STEP = moving(BenefitOperations.STEP);
    static final CommandBody<StepBody, MoveBenefit, BenefitStep> REVIEW = moving(BenefitOperations.REVIEW);
    static final CommandBody<StepBody, MoveBenefit, BenefitStep> PAY = new CommandBody<>(BenefitOperations.PAY, StepBody.class,
            (body, in, caller) -> new StepBody(body.applicationNo(), body.event() == null ? BenefitEvent.PAY.name() : body.event(), body.revision(),
                    body.comment(), body.brought()).command(in), STANDING);
    static final CommandBody<AllowanceBody, SetAllowance, Allowance> ALLOW = new CommandBody<>(BenefitOperations.ALLOW, AllowanceBody.class,
            (body, in, caller) -> body.command(in), new Success.Shown<>((set, language) -> AllowanceShape.of(set)));
    static final CommandBody<CommentBody, CommentOnBenefit, BenefitComment> COMMENT = new CommandBody<>(BenefitOperations.COMMENT,
            CommentBody.class, (body, in, caller) -> body.command(in), SAID);
    static final CommandBody<CommentBody, CommentOnBenefit, BenefitComment> ANSWER = new CommandBody<>(BenefitOperations.ANSWER,
            CommentBody.class, (body, in, caller) -> body.command(in), SAID);

    private static CommandBody<StepBody, MoveBenefit, BenefitStep> moving(Operation<MoveBenefit, BenefitStep> operation) {
        return new CommandBody<>(operation, StepBody.class, (body, in, caller) -> body.command(in), STANDING);
    }

    /** A field that is null is a field that is not there. */
    private static Map<String, Object> present(Map<String, Object> brought) {
        var present = new LinkedHashMap<String, Object>();
        Optional.ofNullable(brought).orElse(Map.of()).forEach((name, value) -> {
            if (value != null) {
                present.put(name, value);
            }
        });
        return present;
    }

    /** By the constant's name, or as paths write it. */
    static Optional<BenefitEvent> event(String text) {
        return Arrays.stream(BenefitEvent.values()).filter(each -> each.name().equals(text) || path(each).equals(text)).findFirst();
    }

    static String path(BenefitEvent event) {
        return event.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(APPLY, STEP, REVIEW, PAY, ALLOW, COMMENT, ANSWER);
    }
}
