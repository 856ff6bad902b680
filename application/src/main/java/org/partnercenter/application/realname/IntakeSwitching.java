package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens and closes review for new applications; what is in review already goes on. */
final class IntakeSwitching implements UseCase<SwitchIntake, IntakeSwitched> {

    private final RealNamePorts.Intake intake;

    IntakeSwitching(RealNamePorts.Intake intake) {
        this.intake = intake;
    }

    @Override
    public Operation<SwitchIntake, IntakeSwitched> operation() {
        return RealNameOperations.SWITCH_INTAKE;
    }

    @Override
    public List<Outcome<IntakeSwitched>> decide(List<Request<SwitchIntake>> requests, Instant now) {
        boolean open = intake.isOpen();
        var outcomes = new ArrayList<Outcome<IntakeSwitched>>();
        for (var request : requests) {
            boolean wanted = request.command().open();
            outcomes.add(outcome(open, wanted));
            open = wanted;
        }
        intake.set(open);
        return outcomes;
    }

    private static Outcome<IntakeSwitched> outcome(boolean before, boolean after) {
        var effects = before == after ? Effects.none() : Effects.of(List.of(), List.of(new OutgoingEvent(
                "org.partnercenter.real-name.intake-switched", "real-name-intake", Map.of("open", after), Viewers.none())));
        return Outcome.granted(new IntakeSwitched(after), Subject.of("real-name-intake", "platform", Viewers.none())
                .changed(new Changes().add("real-name-intake", "open", String.valueOf(before), String.valueOf(after))), effects);
    }
}
