package org.partnercenter.rest.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.programme.DefineLabel;
import org.partnercenter.application.programme.GrantLabel;
import org.partnercenter.application.programme.LabelStep;
import org.partnercenter.application.programme.ProgrammeOperations;
import org.partnercenter.application.programme.WithdrawLabel;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands on competency labels look like in JSON. */
@ApplicationScoped
class LabelBodies implements HasBodies {

    private static final int MAX_NAME = 128;
    private static final int LAST_YEAR = 9999;

    /** @param level 1 is the one benefits ask for */
    record LabelBody(String label, String nameZh, String nameEn, Integer level) {
    }

    /** @param gainedOn day at the site, {@code yyyy-MM-dd} */
    record GrantBody(String partnerId, String label, String gainedOn) {
    }

    record WithdrawBody(String partnerId, String label, Integer year) {
    }

    record LabelShape(String label, String nameZh, String nameEn, int level) {

        static LabelShape of(LabelKind kind) {
            return new LabelShape(kind.code(), kind.chinese(), kind.english(), kind.level());
        }
    }

    record LabelStepShape(String partnerId, String label, int year, boolean held) {
    }

    private static final Success<LabelStep> STEP = new Success.Shown<>((step, language) -> new LabelStepShape(step.partner().value(), step.label(),
            step.year(), step.held()));

    static final CommandBody<LabelBody, DefineLabel, LabelKind> DEFINE = new CommandBody<>(ProgrammeOperations.DEFINE, LabelBody.class,
            (body, in, caller) -> {
                var label = in.field("label", body.label()).required().id();
                var chinese = in.field("name_zh", body.nameZh()).required().text(MAX_NAME);
                var english = in.field("name_en", body.nameEn()).required().text(MAX_NAME);
                var level = in.field("level", body.level()).required().integer(1, LabelKind.MAX_LEVEL);
                return () -> new DefineLabel(new LabelKind(label.orElseThrow(), chinese.orElseThrow(), english.orElseThrow(), level.orElseThrow()));
            }, new Success.Shown<>((kind, language) -> LabelShape.of(kind)));
    static final CommandBody<GrantBody, GrantLabel, LabelStep> GRANT = new CommandBody<>(ProgrammeOperations.GRANT, GrantBody.class,
            (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var label = in.field("label", body.label()).required().id();
                var on = in.field("gained_on", body.gainedOn()).required().day();
                return () -> new GrantLabel(partner.orElseThrow(), label.orElseThrow(), on.orElseThrow());
            }, STEP);
    static final CommandBody<WithdrawBody, WithdrawLabel, LabelStep> WITHDRAW = new CommandBody<>(ProgrammeOperations.WITHDRAW,
            WithdrawBody.class, (body, in, caller) -> {
                var partner = in.field("partner_id", body.partnerId()).required().party();
                var label = in.field("label", body.label()).required().id();
                var year = in.field("year", body.year()).required().integer(1, LAST_YEAR);
                return () -> new WithdrawLabel(partner.orElseThrow(), label.orElseThrow(), year.orElseThrow());
            }, STEP);

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(DEFINE, GRANT, WITHDRAW);
    }
}
