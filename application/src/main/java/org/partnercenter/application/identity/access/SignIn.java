package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.SignInLock;
import org.partnercenter.domain.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out who somebody is by password, token or name. Never inside a transaction: passwords are slow to check. */
public final class SignIn implements FindSignedIn {

    /**
     * Whom a password is said to be of.
     *
     * @param domain the account name of the party, or its id
     * @param user   the name or the id of an operator; the account name or the id of the party itself is the main account
     */
    public record Claim(Optional<String> domain, String user) {
        @Override
        public String toString() {
            return "Claim[***]";
        }
    }

    /** What came of it. */
    public sealed interface Result {
        record Proved(SignedIn who) implements Result {
        }

        record Failed(SignInFailure cause) implements Result {
        }
    }

    private final AccessPorts ports;
    private final PartiesByAccount accounts;
    private final MayAssume may;
    /** What passwords of unknown accounts are compared with, so that they take as long as others. */
    private volatile String nobody;

    SignIn(AccessPorts ports, PartiesByAccount accounts, MayAssume may) {
        this.may = may;
        this.ports = ports;
        this.accounts = accounts;
    }

    /** Checks a password. An account is locked for a while after too many wrong ones, right ones included. */
    public Result byPassword(Claim claim, Secret password) {
        var found = claim.domain().map(accounts::named).orElse(List.of());
        if (found.size() > 1) {
            ports.hasher().matches(password, nobody());
            return new Result.Failed(SignInFailure.ACCOUNT_AMBIGUOUS);
        }
        var party = found.stream().findFirst();
        var operator = party.flatMap(owner -> operator(owner, claim.user()));
        boolean main = party.filter(owner -> isMain(owner, claim.user())).isPresent();
        var account = party.filter(owner -> main || operator.isPresent())
                .map(owner -> new Passwords.Account(owner.id(), main ? Optional.empty() : operator.map(Operator::id)));
        var stored = account.flatMap(ports.passwords()::find);
        boolean matches = ports.hasher().matches(password, stored.map(Passwords.Stored::hash).orElseGet(this::nobody));
        if (stored.isEmpty()) {
            return new Result.Failed(SignInFailure.ACCOUNT_UNKNOWN);
        }
        return decide(party.get(), main ? Optional.empty() : operator, account.get(), stored.get(), matches);
    }

    private Result decide(Party party, Optional<Operator> operator, Passwords.Account account, Passwords.Stored stored,
                          boolean matches) {
        var real = ports.clocks().real();
        if (SignInLock.isLocked(stored.failures(), stored.lastFailure(), real)) {
            return new Result.Failed(SignInFailure.LOCKED);
        }
        if (!matches) {
            ports.passwords().failed(account, real, SignInLock.countedSince(real));
            return new Result.Failed(SignInFailure.PASSWORD_WRONG);
        }
        if (stored.failures() > 0) {
            ports.passwords().succeeded(account);
        }
        return new Result.Proved(signedIn(party, operator));
    }

    /** Made when it is first needed: at the start nobody has time to wait for it. Two made at once do no harm. */
    private String nobody() {
        if (nobody == null) {
            nobody = ports.hasher().hash(ports.tokenMaker().token());
        }
        return nobody;
    }

    private Optional<Operator> operator(Party party, String user) {
        return ports.operators().named(party.id(), user)
                .or(() -> OperatorIds.valid(user).flatMap(id -> Optional.ofNullable(ports.operators().find(Set.of(id)).get(id)))
                        .filter(found -> found.party().equals(party.id())))
                .filter(found -> found.status() == OperatorStatus.ACTIVE);
    }

    private static boolean isMain(Party party, String user) {
        return user.equals(party.accountName()) || user.equals(party.id().value());
    }

    @Override
    public Optional<SignedIn> byToken(Secret token) {
        return ports.tokens().find(token, ports.clocks().real()).flatMap(found -> found.assumed().<Optional<SignedIn>>map(customer ->
                of(found.account()).flatMap(partner -> assumed(partner, customer))).orElseGet(() -> of(found.account())));
    }

    /** Asked at every use: what the customer has revoked opens nothing any more (AUT-15). */
    private Optional<SignedIn> assumed(SignedIn partner, PartyId customer) {
        return may.of(partner.caller(), customer).flatMap(items -> party(customer).map(party -> new SignedIn(
                partner.caller().as(customer, Permissions.of(items)), party, Optional.empty(), List.of(), Optional.of(partner))));
    }

    @Override
    public Optional<SignedIn> byName(PartyId party, String operator) {
        return party(party).flatMap(owner -> ports.operators().named(party, operator)
                .flatMap(found -> of(new Account(owner, Optional.of(found)))));
    }

    /** The account as a caller; empty if its operator may not act. */
    public Optional<SignedIn> of(Account account) {
        return account.operator().filter(found -> found.status() != OperatorStatus.ACTIVE).isPresent() ? Optional.empty()
                : Optional.of(signedIn(account.party(), account.operator()));
    }

    private Optional<Party> party(PartyId id) {
        return Optional.ofNullable(ports.parties().find(Set.of(id)).get(id));
    }

    /** Own roles are looked up only for those who hold one. */
    private SignedIn signedIn(Party party, Optional<Operator> operator) {
        return operator.map(found -> Giver.signedIn(party, found, holdsOwnRole(found)
                        ? ports.operators().roles(Set.of(party.id())).getOrDefault(party.id(), Map.of()) : Map.of()))
                .orElseGet(() -> new SignedIn(Giver.mainAccount(party), party, Optional.empty(), List.of()));
    }

    private static boolean holdsOwnRole(Operator operator) {
        return operator.roles().stream().anyMatch(id -> BuiltInRole.ofId(id).isEmpty());
    }
}
