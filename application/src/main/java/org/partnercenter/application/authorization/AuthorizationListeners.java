package org.partnercenter.application.authorization;

import org.partnercenter.application.customer.CustomerLeft;
import org.partnercenter.application.customer.ModelSwitched;
import org.partnercenter.application.customer.ResellerTransferred;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.domain.authorization.Authorization;
import org.partnercenter.domain.authorization.AuthorizationEnd;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.function.Predicate;

/** What ends when a customer's association changes (ASC-33), in the transaction of that change. */
public final class AuthorizationListeners {

    private final AuthorizationPorts ports;

    AuthorizationListeners(AuthorizationPorts ports) {
        this.ports = ports;
    }

    /** Everything of the partner and its resellers ends. */
    public Effects left(CustomerLeft news, Request<?> cause, Instant now) {
        return end(news.customer(), news.partner(), all -> true, AuthorizationEnd.ASSOCIATION_ENDED, cause, now);
    }

    /** The same, unless the customer is a reseller-model customer afterwards. */
    public Effects switched(ModelSwitched news, Request<?> cause, Instant now) {
        return news.newType() == AssociationType.RESALE ? Effects.none()
                : end(news.customer(), news.partner(), all -> true, AuthorizationEnd.MODEL_SWITCHED, cause, now);
    }

    /** What the reseller holds that looked after the customer ends; the distributor's own goes on. */
    public Effects transferred(ResellerTransferred news, Request<?> cause, Instant now) {
        return news.fromReseller().map(from -> end(news.customer(), news.partner(),
                each -> each.grantee().reseller().filter(from::equals).isPresent(), AuthorizationEnd.RESELLER_TRANSFERRED, cause, now))
                .orElseGet(Effects::none);
    }

    private Effects end(PartyId customer, PartyId partner, Predicate<Authorization> which, AuthorizationEnd why, Request<?> cause,
                        Instant now) {
        var open = ports.store().lockOpen(customer, partner).stream().filter(which).toList();
        var book = new Book(ports, open);
        var effects = open.stream().map(before -> {
            var after = before.end(why, now).orThrow();
            book.change(after, why.event(), cause.caller().party(), cause.caller().operator(), now);
            return AuthorizationNews.of(after, why.event());
        }).toList();
        book.store();
        return Effects.all(effects);
    }
}
