package org.partnercenter.application.realname;

import org.partnercenter.domain.realname.Claim;

/** Decides which applications that passed all checks somebody has to look at (RNA-10). Asked within the transaction: at once, from memory. */
@FunctionalInterface
public interface Screening {

    boolean needsReview(Claim claim);
}
