package org.partnercenter.rest.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.identity.EraseParty;
import org.partnercenter.application.identity.FactRecorded;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.PartyErased;
import org.partnercenter.application.identity.PartyRegistered;
import org.partnercenter.application.identity.RecordFact;
import org.partnercenter.application.identity.RegisterParty;
import org.partnercenter.domain.identity.AccountManager;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.IdentityRefusal;
import org.partnercenter.domain.identity.PartyDraft;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Input;
import org.partnercenter.rest.kernel.Success;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What the commands on parties look like in JSON. */
@ApplicationScoped
class IdentityBodies implements HasBodies {

    private static final int MAX_VALUE = 64;

    static final CommandBody<RegisterBody, RegisterParty, PartyRegistered> REGISTER = new CommandBody<>(IdentityOperations.REGISTER_PARTY,
            RegisterBody.class, (body, in, caller) -> body.command(in), new Success.Created<>("/v2/platform/parties",
                    party -> party.id().value(), (party, language) -> new RegisteredShape(party.id().value(), party.kind(), party.registeredAt())));
    static final CommandBody<FactBody, RecordFact, FactRecorded> RECORD_FACT = new CommandBody<>(IdentityOperations.RECORD_FACT,
            FactBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((fact, language) -> FactShape.of(fact)));
    static final CommandBody<EraseBody, EraseParty, PartyErased> ERASE = new CommandBody<>(IdentityOperations.ERASE_PARTY,
            EraseBody.class, (body, in, caller) -> body.command(in),
            new Success.Shown<>((erased, language) -> new ErasedShape(erased.id().value(), erased.at())));

    record RegisterBody(String id, String kind, String name, String accountName, String distributorId, String mobilePhone,
                        String email, String accountManagerId, String accountManagerName) {

        Supplier<RegisterParty> command(Input in) {
            var party = in.field("id", id).party();
            var itsKind = in.field("kind", kind).required().code(IdentityBodies::kind);
            var itsName = in.field("name", name).required().text(PartyDraft.MAX_NAME);
            var account = in.field("account_name", accountName).required().text(PartyDraft.MAX_ACCOUNT_NAME);
            var distributor = in.field("distributor_id", distributorId).party();
            var contact = new Contact(in.field("mobile_phone", mobilePhone).text(Contact.MAX_PHONE),
                    in.field("email", email).text(Contact.MAX_EMAIL));
            var manager = manager(in);
            return () -> new RegisterParty(party, itsKind.orElseThrow(), itsName.orElseThrow(), account.orElseThrow(), distributor,
                    contact, manager);
        }

        /** Both or neither. */
        private Optional<AccountManager> manager(Input in) {
            var managerId = in.field("account_manager_id", accountManagerId);
            var managerName = in.field("account_manager_name", accountManagerName);
            if (isGiven(accountManagerId) || isGiven(accountManagerName)) {
                managerId.required();
                managerName.required();
            }
            var named = managerName.text(AccountManager.MAX_LENGTH);
            return managerId.id().flatMap(given -> named.map(text -> new AccountManager(given, text)));
        }

        private static boolean isGiven(String text) {
            return text != null && !text.isEmpty();
        }

        @Override
        public String toString() {
            return "RegisterBody[" + id + "]";
        }
    }

    /** @param holds absent: true */
    record FactBody(String partyId, String fact, Boolean holds, String value, String validFrom, String validUntil) {

        Supplier<RecordFact> command(Input in) {
            var party = in.field("party_id", partyId).required().party();
            var which = in.field("fact", fact).required().text(MAX_VALUE).flatMap(PartyFact::ofCode);
            if (fact != null && !fact.isBlank() && which.isEmpty()) {
                in.refuse(IdentityRefusal.FACT_UNKNOWN.refusal());
            }
            var text = in.field("value", value).text(MAX_VALUE);
            var from = in.field("valid_from", validFrom).instant();
            var until = in.field("valid_until", validUntil).instant();
            return () -> new RecordFact(party.orElseThrow(), which.orElseThrow(), !Boolean.FALSE.equals(holds), text, from, until);
        }
    }

    record EraseBody(String partyId) {

        Supplier<EraseParty> command(Input in) {
            var party = in.field("party_id", partyId).required().party();
            return () -> new EraseParty(party.orElseThrow());
        }
    }

    record RegisteredShape(String id, PartyKind kind, Instant registeredAt) {
    }

    record FactShape(String fact, boolean holds, Optional<String> value, Optional<Instant> validFrom, Optional<Instant> validUntil) {

        static FactShape of(FactRecorded fact) {
            return new FactShape(fact.fact().code(), fact.holds(), fact.recorded().flatMap(RecordedFact::value),
                    fact.recorded().map(RecordedFact::from), fact.recorded().flatMap(RecordedFact::until));
        }
    }

    record ErasedShape(String partyId, Instant erasedAt) {
    }

    static Optional<PartyKind> kind(String code) {
        return Arrays.stream(PartyKind.values()).filter(kind -> kind.name().equals(code)).findFirst();
    }

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(REGISTER, RECORD_FACT, ERASE);
    }
}
