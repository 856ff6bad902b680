package org.partnercenter.bootstrap;

import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.access.AccessModule;
import org.partnercenter.application.identity.access.AccessPorts;
import org.partnercenter.application.identity.access.MayAssume;
import org.partnercenter.persistence.identity.Argon2Passwords;
import org.partnercenter.persistence.identity.JooqAccessKeys;
import org.partnercenter.persistence.identity.JooqIdentityQueries;
import org.partnercenter.persistence.identity.JooqOperators;
import org.partnercenter.persistence.identity.JooqParties;
import org.partnercenter.persistence.identity.JooqPartyFacts;
import org.partnercenter.persistence.identity.JooqPasswords;
import org.partnercenter.persistence.identity.JooqTokens;

/** Parties, keys and operators, wired. */
final class IdentityAssembly {

    /**
     * Whom signing in asks.
     *
     * @param assumed who may act with a customer's identity
     */
    record Neighbours(IdentityModule identity, JooqOperators operators, MayAssume assumed) {
    }

    private IdentityAssembly() {
    }

    static IdentityModule module(Machinery house, JooqOperators operators) {
        var database = house.database();
        var facts = new JooqPartyFacts(database);
        return new IdentityModule(new IdentityModule.Ports(new JooqParties(database), new JooqAccessKeys(database), facts,
                new JooqIdentityQueries(database), facts, house.cipher(), new RandomKeys(), house.ids(), house.clocks(), operators));
    }

    static AccessModule access(Machinery house, Settings settings, Neighbours neighbours) {
        var database = house.database();
        var parties = new JooqParties(database);
        return new AccessModule(new AccessPorts(parties, neighbours.operators(), new JooqPasswords(database), new JooqTokens(database),
                AuthorizationAssembly.platforms(neighbours.identity()),
                new Argon2Passwords(), new RandomTokens(), house.ids(), house.clocks(), settings.tokenLife()), parties,
                neighbours.assumed());
    }
}
