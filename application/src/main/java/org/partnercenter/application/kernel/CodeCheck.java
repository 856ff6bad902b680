package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether commands that need a verification code bring a valid one. Asked at the one door, in the commands' transaction. */
public interface CodeCheck {

    /**
     * A command that needs a code.
     *
     * @param id   the command's, which uses the code up
     * @param need {@link CodeNeed#WHERE_SWITCHED_ON} or {@link CodeNeed#ALWAYS}
     */
    record Asked(String id, Caller caller, CodeNeed need, Optional<BroughtCode> code) {
    }

    /**
     * Tries the codes, in order. A right one is used up, a wrong one is counted.
     *
     * @param now real time
     * @return why each command may not run; empty where it may
     */
    List<Optional<Refusal>> use(List<Asked> commands, Instant now);

    /** Tries a code as {@link #use} does, and uses nothing up. A wrong one is counted all the same, or asking would be guessing. */
    Optional<Refusal> look(Asked command, Instant now);
}
