package org.partnercenter.architecture.planted.domain.order;

import java.time.Instant;
import java.util.function.Supplier;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class TellsTheTime {

    Supplier<Instant> time() {
        return Instant::now;
    }
}
