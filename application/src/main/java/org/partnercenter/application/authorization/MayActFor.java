package org.partnercenter.application.authorization;

import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationRefusal;
import org.partnercenter.domain.authorization.Capability;
import org.partnercenter.domain.authorization.Grantee;
import org.partnercenter.domain.authorization.OnBehalf;
import org.partnercenter.domain.authorization.ProductKind;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * May partners do something for customers, now (AUT-02)? What orders and others ask. Within a transaction the association holds to its end;
 * the customer's word does not: it can be revoked while the transaction runs.
 */
public final class MayActFor {

    /**
     * May this partner do that for this customer?
     *
     * @param actor   a partner or reseller
     * @param product how what is ordered is sold; empty where nothing is
     */
    public record Question(PartyId actor, PartyId customer, Capability capability, Optional<ProductKind> product) {
    }

    private final AuthorizationPorts ports;

    MayActFor(AuthorizationPorts ports) {
        this.ports = ports;
    }

    /** An answer for each: the authorization in force, or every reason against it. */
    public Map<Question, Decision<Authorization>> of(Set<Question> questions) {
        var standings = ports.customers().of(questions.stream().map(Question::customer).collect(Collectors.toSet()));
        var pairs = new HashMap<Question, AuthorizationPair>();
        questions.forEach(question -> grantee(question, standings.get(question.customer())).ifPresent(grantee ->
                pairs.put(question, new AuthorizationPair(question.customer(), grantee))));
        var given = ports.reads().between(Set.copyOf(pairs.values()));
        var resellers = pairs.values().stream().flatMap(pair -> pair.grantee().reseller().stream()).collect(Collectors.toSet());
        var rights = resellers.isEmpty() ? Map.<PartyId, Set<Capability>>of() : ports.rights().of(resellers);
        var answers = new HashMap<Question, Decision<Authorization>>();
        for (var question : questions) {
            answers.put(question, Optional.ofNullable(pairs.get(question)).map(pair -> new OnBehalf(question.customer(), pair.grantee(),
                            standings.get(question.customer()).type(),
                            pair.grantee().reseller().map(reseller -> rights.getOrDefault(reseller, Set.of())).orElse(Set.of()),
                            Optional.ofNullable(given.get(pair))).may(question.capability(), question.product()))
                    .orElseGet(() -> Decision.refused(AuthorizationRefusal.CUSTOMER_NOT_IN_TAB.refusal("customer_id", question.customer()))));
        }
        return answers;
    }

    /** The answer to one question. */
    public Decision<Authorization> of(Question question) {
        return of(Set.of(question)).get(question);
    }

    /** As whom the actor asks; nobody if the customer is no customer of its own, nor of one of its resellers. */
    private static Optional<Grantee> grantee(Question question, CustomersNow.Standing standing) {
        if (standing == null) {
            return Optional.empty();
        }
        if (standing.partner().equals(question.actor())) {
            return Optional.of(new Grantee(question.actor(), Optional.empty()));
        }
        return standing.reseller().filter(question.actor()::equals).map(reseller -> new Grantee(standing.partner(), Optional.of(reseller)));
    }
}
