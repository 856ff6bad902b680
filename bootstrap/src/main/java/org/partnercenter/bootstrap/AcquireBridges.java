package org.partnercenter.bootstrap;

import org.partnercenter.application.customer.acquire.AccountDirectory;
import org.partnercenter.application.customer.acquire.GiveLogins;
import org.partnercenter.application.customer.acquire.NewTagsOf;
import org.partnercenter.application.customer.acquire.RegisterCustomers;
import org.partnercenter.application.customer.acquire.RegistrationCodes;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.PartyDirectory;
import org.partnercenter.application.identity.RegisterParty;
import org.partnercenter.application.identity.access.InitialPasswords;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.verification.PhoneCodes;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.verification.Scene;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What creating customers asks of identity and verification, and orders there. Nothing is decided here. */
final class AcquireBridges {

    private AcquireBridges() {
    }

    /** Until it is verified a customer's name is that of its account. */
    static RegisterCustomers register(IdentityModule identity) {
        return (customers, now) -> identity.registration().decide(customers.stream().map(each -> new Request<>(each.id().value(),
                        Caller.mainAccount(each.id(), PartyKind.CUSTOMER), new RegisterParty(Optional.of(each.id()), PartyKind.CUSTOMER,
                        each.accountName(), each.accountName(), Optional.empty(),
                        new Contact(each.phone().map(Receiver::address), Optional.empty()), Optional.empty()))).toList(), now).stream()
                .map(AcquireBridges::effects).toList();
    }

    private static Decision<Effects> effects(Outcome<?> outcome) {
        return outcome.decision().map(registered -> outcome.effects());
    }

    static AccountDirectory directory(PartyDirectory parties) {
        return new AccountDirectory() {
            @Override
            public Set<String> taken(Set<String> names) {
                var found = parties.byAccountName(names.stream().map(AcquireBridges::lower).collect(Collectors.toSet())).stream()
                        .map(Party::accountName).map(AcquireBridges::lower).collect(Collectors.toSet());
                return names.stream().filter(name -> found.contains(lower(name))).collect(Collectors.toSet());
            }

            @Override
            public Map<Receiver, Integer> customersOf(Set<Receiver> phones) {
                var found = new HashMap<Receiver, Integer>();
                parties.byMobilePhone(phones.stream().map(Receiver::address).collect(Collectors.toSet())).stream()
                        .filter(party -> party.kind() == PartyKind.CUSTOMER)
                        .forEach(party -> party.contact().receivers().stream().filter(phones::contains)
                                .forEach(phone -> found.merge(phone, 1, Integer::sum)));
                return found;
            }

            @Override
            public boolean isUsed(Receiver phone) {
                return !parties.byMobilePhone(Set.of(lastDigits(phone.address()))).isEmpty();
            }

            @Override
            public boolean isMailUsed(String address) {
                return !parties.byEmail(Set.of(lower(address))).isEmpty();
            }
        };
    }

    private static String lastDigits(String phone) {
        var digits = phone.replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - PartyDirectory.PHONE_DIGITS));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    static GiveLogins logins(InitialPasswords passwords) {
        return new GiveLogins() {
            @Override
            public String hash(Secret password) {
                return passwords.hash(password);
            }

            @Override
            public void give(Map<PartyId, String> hashes) {
                passwords.set(hashes);
            }
        };
    }

    /** @param codes of the house that is being built: it is asked for when it is needed */
    static RegistrationCodes codes(Supplier<PhoneCodes> codes) {
        return brought -> codes.get().use(brought.stream().map(each -> new PhoneCodes.Brought(each.command(), each.partner(),
                Scene.REGISTRATION, each.phone(), each.code())).toList());
    }

    static NewTagsOf tags(IdentityModule identity) {
        return (customers, now) -> {
            var found = new HashMap<PartyId, NewTagsOf.Tag>();
            identity.facts().at(customers, Set.of(PartyFact.NEW_SMB_CUSTOMER), now).forEach((customer, facts) -> facts.forEach(fact ->
                    found.put(customer, new NewTagsOf.Tag(fact.value().equals(Optional.of("Y")), fact.from(), fact.until()))));
            return found;
        };
    }
}
