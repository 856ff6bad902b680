package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.Ids;

import java.time.Duration;

/**
 * What the capability needs of the outside.
 *
 * @param unanswered how long a request waits for its answer (AUT-19); zero: for ever
 */
public record AuthorizationPorts(Authorizations store, AuthorizationReads reads, AgreementAcceptances acceptances,
                                 CustomersNow customers, RightsOfResellers rights, DistributorsOf distributors, Ids ids,
                                 Duration unanswered) {
}
