package org.partnercenter.application.webhook;

import org.partnercenter.domain.webhook.RetryPlan;

/** Chance, by which what failed together does not come back together. */
@FunctionalInterface
public interface Spread {

    /** From 0 to {@link RetryPlan#MAX_SPREAD}. */
    int next();
}
