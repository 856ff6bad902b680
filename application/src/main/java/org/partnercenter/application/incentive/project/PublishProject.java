package org.partnercenter.application.incentive.project;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The incentive of a project is to be reconciled and paid.
 *
 * @param project  its id, of at most 48 characters; each is published once
 * @param bill     id of the bill that is made
 * @param value    of the project, more than zero
 * @param cycleEnd last day of the project cycle, at the site
 * @param cash     whether it may be paid otherwise than as coupon quota
 */
public record PublishProject(String project, String bill, PartyId partner, AssociationType type, Money amount, Money value, LocalDate cycleEnd,
                             boolean cash) {

    public PublishProject {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(cycleEnd, "cycleEnd");
    }
}
