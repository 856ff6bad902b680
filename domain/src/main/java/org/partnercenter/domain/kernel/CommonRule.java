package org.partnercenter.domain.kernel;

import static org.partnercenter.domain.kernel.Evidence.DOCUMENTED;

/** The conventions every operation keeps (rulebook section 1.2). */
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
    COM_11("COM-11"),
    COM_12("COM-12"),
    COM_13("COM-13"),
    COM_27("COM-27");

    private final String id;

    CommonRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Evidence evidence() {
        return DOCUMENTED;
    }
}
