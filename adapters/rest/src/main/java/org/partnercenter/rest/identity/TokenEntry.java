package org.partnercenter.rest.identity;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.partnercenter.application.identity.access.AssumeRole;
import org.partnercenter.application.identity.access.SignIn;
import org.partnercenter.application.kernel.Secret;

import java.util.List;
import java.util.Optional;

/** A sign-in in the Keystone form. What it says beside is passed over, as the vendor's service does. */
@JsonIgnoreProperties(ignoreUnknown = true)
record TokenEntry(AuthEntry auth) {

    private static final int MAX_TEXT = 128;

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AuthEntry(IdentityEntry identity) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record IdentityEntry(List<String> methods, PasswordEntry password, AssumeEntry assumeRole) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record AssumeEntry(String agencyName, String domainName, String domainId) {

        @Override
        public String toString() {
            return "AssumeEntry[***]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PasswordEntry(UserEntry user) {
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record UserEntry(String id, String name, String password, DomainEntry domain) {

        @Override
        public String toString() {
            return "UserEntry[***]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record DomainEntry(String id, String name) {
    }

    record Claim(SignIn.Claim who, Secret password) {
    }

    /** What it says of whom; empty if that is not said, or not by password. */
    Optional<Claim> claim() {
        return Optional.ofNullable(auth).map(AuthEntry::identity)
                .filter(identity -> List.of("password").equals(identity.methods())).map(IdentityEntry::password)
                .map(PasswordEntry::user).filter(user -> isText(user.password()))
                .flatMap(user -> name(user.name(), user.id()).map(name -> new Claim(new SignIn.Claim(
                        Optional.ofNullable(user.domain()).flatMap(domain -> name(domain.name(), domain.id())), name),
                        Secret.of(user.password()))));
    }

    /** Which customer it wants to act as; empty if that is not said, or not by assuming a role. */
    Optional<AssumeRole> assumed() {
        return Optional.ofNullable(auth).map(AuthEntry::identity)
                .filter(identity -> List.of("assume_role").equals(identity.methods())).map(IdentityEntry::assumeRole)
                .filter(assume -> isText(assume.agencyName()))
                .flatMap(assume -> name(assume.domainName(), assume.domainId()).map(customer -> new AssumeRole(assume.agencyName(), customer)));
    }

    private static Optional<String> name(String name, String id) {
        return isText(name) ? Optional.of(name) : Optional.ofNullable(id).filter(TokenEntry::isText);
    }

    private static boolean isText(String text) {
        return text != null && !text.isEmpty() && text.length() <= MAX_TEXT && text.indexOf('\0') < 0;
    }
}
