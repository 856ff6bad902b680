package org.partnercenter.domain.programme;

import java.util.Arrays;
import java.util.Optional;

/** What a dedicated person does. */
public enum Position {
    SOLUTION_ARCHITECT,
    PRESALES_EXPERT,
    SALES,
    DELIVERY_ENGINEER,
    OPERATIONS_ENGINEER,
    PROJECT_MANAGER;

    public static Optional<Position> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }
}
