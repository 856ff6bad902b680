package org.partnercenter.domain.kernel;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;
import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED_INTERNATIONAL;
import static org.partnercenter.domain.kernel.Evidence.INFERRED;

/** The conventions every operation keeps (rulebook section 1.2), and what several capabilities know of the hierarchy (2.6). */
public enum CommonRule implements Rule {
    COM_01("COM-01"),
    COM_02("COM-02"),
    COM_03("COM-03"),
    COM_04("COM-04"),
    COM_05("COM-05"),
    COM_06("COM-06"),
    COM_07("COM-07"),
    COM_08("COM-08"),
    COM_09("COM-09"),
    COM_10("COM-10"),
    COM_11("COM-11"),
    COM_12("COM-12"),
    COM_13("COM-13"),
    COM_20("COM-20"),
    COM_21("COM-21", INFERRED),
    COM_22("COM-22", DOCUMENTED_INTERNATIONAL),
    COM_23("COM-23", DOCUMENTED_INTERNATIONAL),
    COM_24("COM-24"),
    COM_25("COM-25"),
    COM_26("COM-26"),
    COM_27("COM-27"),
    COM_28("COM-28"),
    COM_29("COM-29"),
    HIE_01("HIE-01");

    private final String id;
    private final Evidence evidence;

    CommonRule(String id) {
        this(id, DOCUMENTED);
    }

    CommonRule(String id, Evidence evidence) {
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
