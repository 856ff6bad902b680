package org.partnercenter.application.identity;

import org.partnercenter.application.identity.access.Operators;
import org.partnercenter.application.identity.access.SignIn;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Revealing;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Puts the capability together from its ports. */
public final class IdentityModule {

    /** What the capability needs of the outside. */
    public record Ports(Parties parties, AccessKeys accessKeys, PartyFacts facts, IdentityQueries queries,
                        ResellersOf resellers, SecretCipher cipher, Keys keys, Ids ids, Clocks clocks, Operators operators) {
    }

    private final Ports ports;

    public IdentityModule(Ports ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var keys = new KeyPorts(ports.parties(), ports.operators(), ports.accessKeys(), ports.cipher(), ports.keys(),
                ports.clocks());
        var all = new ArrayList<UseCase<?, ?>>(List.of(
                new PartyRegistration(ports.parties(), ports.ids()),
                new AccessKeyCreation(IdentityOperations.CREATE_ACCESS_KEY, keys),
                new AccessKeyCreation(IdentityOperations.CREATE_OWN_ACCESS_KEY, keys),
                new AccessKeyRotation(IdentityOperations.ROTATE_ACCESS_KEY, keys),
                new AccessKeyRotation(IdentityOperations.ROTATE_OWN_ACCESS_KEY, keys),
                new FactRecording(ports.parties(), ports.facts()),
                Revealing.of(IdentityOperations.REVEAL, "parties", new PlainParties(ports.queries())),
                Revealing.of(IdentityOperations.REVEAL_RESELLERS, "resellers", new PlainParties(ports.queries()))));
        all.addAll(AccessKeyEnding.all(keys));
        return all;
    }

    /** Erases parties; apart from the others, since it asks who keeps the customers. */
    public UseCase<?, ?> erasure(PartyTraces traces, AssociatedAmong associated) {
        return new PartyErasure(ports.parties(), traces, associated);
    }

    /** For those who verify customers. */
    public RecordVerification verification() {
        return new VerificationRecording(ports.parties(), ports.facts());
    }

    /** For neighbours that have to do with parties nobody has registered yet: part of their commands. */
    public UseCase<RegisterParty, PartyRegistered> registration() {
        return new PartyRegistration(ports.parties(), ports.ids());
    }

    public BrowseParties browse() {
        return new BrowseParties(ports.queries(), ports.clocks());
    }

    public FindCredential credentials(SignIn signIn) {
        return new StoredCredentials(ports.accessKeys(), ports.cipher(), signIn, ports.clocks());
    }

    /** Whether the vendor's own party exists; none in a house that starts for the first time. */
    public boolean hasPlatform() {
        return ports.parties().platform().isPresent();
    }

    /** The vendor's own party. */
    public Optional<PartyId> platform() {
        return ports.parties().platform();
    }

    /** Whether the party has any key, be it disabled. */
    public boolean hasKey(PartyId party) {
        return !ports.queries().keys(new Scope.Everything(), party).isEmpty();
    }

    public PartiesOf parties() {
        return ports.parties()::find;
    }

    /** Makes customers the resellers of distributors, and tells which; the others were not customers of nobody any more. */
    public BiFunction<Map<PartyId, PartyId>, Instant, Set<PartyId>> makeResellers() {
        return ports.parties()::makeResellers;
    }

    public ResellersOf resellers() {
        return ports.resellers();
    }

    public FactsOf facts() {
        return ports.facts();
    }

    /** For neighbours whose rules change what is recorded. */
    public RecordFacts recording() {
        return ports.facts()::put;
    }

    /** The lists that can be exported. */
    public List<ExportKind<?>> exports() {
        return List.of(new PartyExports(ports.queries()).parties());
    }

    /** The files in which its commands can be dropped. */
    public static List<FileKind<?, ?>> files() {
        return IdentityFiles.kinds();
    }
}
