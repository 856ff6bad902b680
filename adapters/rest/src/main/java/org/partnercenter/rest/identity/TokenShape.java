package org.partnercenter.rest.identity;

import org.partnercenter.application.identity.access.SignedIn;
import org.partnercenter.application.identity.access.TokenIssued;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.kernel.Language;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a token says, in the Keystone form; the token itself is in a header. */
record TokenShape(Token token) {

    record Domain(String id, String name) {
    }

    record User(String id, String name, Domain domain) {
    }

    record Role(String id, String name) {
    }

    record AssumedBy(User user) {
    }

    record Token(List<String> methods, Instant issuedAt, Instant expiresAt, User user, Domain domain, List<Role> roles,
                 Optional<AssumedBy> assumedBy) {
    }

    static TokenShape of(SignedIn who, TokenIssued issued, Language language) {
        var user = user(who);
        var assumedBy = who.assumedBy().map(partner -> new AssumedBy(user(partner)));
        return new TokenShape(new Token(List.of(assumedBy.isPresent() ? "assume_role" : "password"), issued.issuedAt(), issued.expiresAt(),
                user, user.domain(), roles(who, language), assumedBy));
    }

    private static User user(SignedIn who) {
        var domain = new Domain(who.party().id().value(), who.party().accountName());
        return who.operator().map(operator -> new User(operator.id().value(), operator.name(), domain))
                .orElseGet(() -> new User(domain.id(), domain.name(), domain));
    }

    private static List<Role> roles(SignedIn who, Language language) {
        var builtIn = who.operator().stream().flatMap(TokenShape::builtIn)
                .map(role -> new Role(role.id().value(), Rulebook.texts().name(role, language)));
        return Stream.concat(builtIn, who.roles().stream().map(role -> new Role(role.id().value(), role.name()))).toList();
    }

    private static Stream<BuiltInRole> builtIn(Operator operator) {
        return operator.roles().stream().flatMap(id -> BuiltInRole.ofId(id).stream()).sorted();
    }
}
