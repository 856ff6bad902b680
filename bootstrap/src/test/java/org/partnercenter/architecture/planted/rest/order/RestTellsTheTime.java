package org.partnercenter.architecture.planted.rest.order;

import java.time.LocalDate;
import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class RestTellsTheTime {

    LocalDate today() {
        return LocalDate.now();
    }
}
