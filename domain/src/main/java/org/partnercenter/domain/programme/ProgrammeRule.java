package org.partnercenter.domain.programme;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The rules of programmes and paths (rulebook, incentives, section 7). */
public enum ProgrammeRule implements Rule {
    PRG_01("PRG-01", DOCUMENTED),
    PRG_02("PRG-02", DOCUMENTED),
    PRG_03("PRG-03", DOCUMENTED),
    PRG_04("PRG-04", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    ProgrammeRule(String id, Evidence evidence) {
        this.id = id;
        this.evidence = evidence;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }
}
