package org.partnercenter.application.opportunity.business;

import java.util.Objects;
import java.util.Optional;

/** Says who directs an account manager (BIZ-01). Both are operators of the caller's party. @param director empty: nobody */
public record AssignDirector(String manager, Optional<String> director) {

    public AssignDirector {
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(director, "director");
    }
}
