package org.partnercenter.application.benefit;

import java.util.Map;

/**
 * Begins an application in the caller's name.
 *
 * @param draft   whether it is kept only, complete or not
 * @param brought what it carries, by the names of the programme's fields
 */
public record ApplyForBenefit(String programme, boolean draft, Map<String, Object> brought) {

    public ApplyForBenefit {
        brought = Map.copyOf(brought);
    }
}
