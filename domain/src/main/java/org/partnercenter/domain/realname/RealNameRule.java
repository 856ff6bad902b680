package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.Evidence;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The rules of real-name authentication (rulebook section 4), and what a partner sees of it (ASC-14). */
public enum RealNameRule implements Rule {
    ASC_14("ASC-14", DOCUMENTED),
    RNA_01("RNA-01", DOCUMENTED),
    RNA_02("RNA-02", DOCUMENTED),
    RNA_03("RNA-03", DOCUMENTED),
    RNA_04("RNA-04", DOCUMENTED),
    RNA_05("RNA-05", DOCUMENTED),
    RNA_06("RNA-06", DOCUMENTED),
    RNA_07("RNA-07", DOCUMENTED),
    RNA_08("RNA-08", DOCUMENTED),
    RNA_09("RNA-09", DOCUMENTED),
    RNA_10("RNA-10", DOCUMENTED),
    RNA_11("RNA-11", DOCUMENTED),
    RNA_12("RNA-12", DOCUMENTED),
    RNA_13("RNA-13", DOCUMENTED),
    RNA_14("RNA-14", INFERRED),
    RNA_15("RNA-15", INFERRED),
    RNA_16("RNA-16", DOCUMENTED);

    private final String id;
    private final Evidence evidence;

    RealNameRule(String id, Evidence evidence) {
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
