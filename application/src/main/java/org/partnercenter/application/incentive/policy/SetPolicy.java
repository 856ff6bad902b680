package org.partnercenter.application.incentive.policy;

import org.partnercenter.domain.incentive.policy.PolicyDraft;

/** Brings the terms of an incentive from a month on. */
public record SetPolicy(PolicyDraft draft) {
}
