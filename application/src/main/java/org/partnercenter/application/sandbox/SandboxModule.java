package org.partnercenter.application.sandbox;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Builds the use case that moves the business clock. */
public final class SandboxModule {

    public static final Operation<MoveClock, ClockMoved> MOVE_CLOCK = new Operation<>("sandbox-clock-move",
            MoveClock.class, ClockMoved.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.SANDBOX_MANAGE));

    /** Both clocks, for whoever moves one of them. */
    public static final Operation<Void, ClockMoved> READ_CLOCK = new Operation<>("sandbox-clock-read",
            Void.class, ClockMoved.class, Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.SANDBOX_MANAGE));

    private final boolean sandbox;
    private final ClockOffset offset;
    private final Clocks clocks;

    /** @param sandbox whether the clock may be moved at all */
    public SandboxModule(boolean sandbox, ClockOffset offset, Clocks clocks) {
        this.sandbox = sandbox;
        this.offset = offset;
        this.clocks = clocks;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new ClockMove());
    }

    private final class ClockMove implements UseCase<MoveClock, ClockMoved> {

        @Override
        public Operation<MoveClock, ClockMoved> operation() {
            return MOVE_CLOCK;
        }

        @Override
        public List<Outcome<ClockMoved>> decide(List<Request<MoveClock>> requests, Instant now) {
            return requests.stream().map(request -> decide(request.command(), now)).toList();
        }

        private Outcome<ClockMoved> decide(MoveClock command, Instant now) {
            var subject = Subject.of("sandbox-clock", "sandbox-clock", Viewers.none());
            if (!sandbox) {
                return refused(CommonRefusal.SANDBOX_OFF.refusal(), subject);
            }
            if (command.to().isBefore(now)) {
                return refused(CommonRefusal.CLOCK_CANNOT_GO_BACK.refusal("now", now).with("to", command.to()), subject);
            }
            offset.set(Duration.between(clocks.real(), command.to()));
            return Outcome.granted(new ClockMoved(now, command.to()),
                    subject.changed(new Changes().add("sandbox-clock", "now", now.toString(), command.to().toString())), Effects.none());
        }

        private static Outcome<ClockMoved> refused(Refusal refusal, Subject subject) {
            return Outcome.refused(List.of(refusal), subject);
        }
    }
}
