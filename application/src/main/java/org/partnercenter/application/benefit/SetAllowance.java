package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.Allowance;

/** Sets what the vendor grants for something in a programme, in place of what begins on the same day. */
public record SetAllowance(Allowance allowance) {
}
