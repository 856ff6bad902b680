package org.partnercenter.architecture.planted.application.order;

import java.math.BigDecimal;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class RoundsOnTheWay {

    long rounded(BigDecimal amount) {
        return (long) amount.doubleValue();
    }
}
