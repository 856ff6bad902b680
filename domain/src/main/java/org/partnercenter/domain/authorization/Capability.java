package org.partnercenter.domain.authorization;

import java.util.EnumSet;
import java.util.Set;

/** What a customer can let a partner do for it. Given together as the letter says, held one by one (OQ-04). */
public enum Capability {
    ORDER_ON_BEHALF,
    OPERATE_ON_BEHALF;

    /** The bundle of the letter (AUT-10). */
    public static Set<Capability> bundle() {
        return EnumSet.allOf(Capability.class);
    }
}
