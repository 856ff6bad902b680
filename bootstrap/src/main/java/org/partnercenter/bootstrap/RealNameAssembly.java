package org.partnercenter.bootstrap;

import org.partnercenter.application.customer.CustomerModule;
import org.partnercenter.application.identity.FactsOf;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.PartyTraces;
import org.partnercenter.application.identity.RecordVerification;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.realname.CustomersOf;
import org.partnercenter.application.realname.PhoneCodes;
import org.partnercenter.application.realname.RealNameModule;
import org.partnercenter.application.realname.RealNamePorts;
import org.partnercenter.application.realname.Standings;
import org.partnercenter.application.realname.attachment.ObjectStore;
import org.partnercenter.application.verification.PhoneProof;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.identity.RecordedFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.realname.VerifiedStatus;
import org.partnercenter.domain.realname.VerifiedType;
import org.partnercenter.domain.verification.VerificationRefusal;
import org.partnercenter.persistence.kernel.Database;
import org.partnercenter.persistence.kernel.JsonCodec;
import org.partnercenter.persistence.kernel.NodeSettings;
import org.partnercenter.persistence.realname.JooqApplications;
import org.partnercenter.persistence.realname.JooqUploadSettings;
import org.partnercenter.storage.realname.FolderStore;
import org.partnercenter.storage.realname.S3Store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts real-name authentication together, and answers its questions from the neighbours that know. Nothing is decided here. */
final class RealNameAssembly {

    private static final String INTAKE = "real-name-intake";
    private static final String CLOSED = "closed";

    /** What the house lends. */
    record Surroundings(Database database, JsonCodec json, SecretCipher cipher, KeyedHash hash, NodeSettings settings, Path data,
                        ZoneId zone, Clocks clocks, Ids ids) {
    }

    private RealNameAssembly() {
    }

    static RealNameModule module(Surroundings house, RealNameSettings settings, IdentityModule identity, CustomerModule customers,
                                 PhoneProof phones) {
        return new RealNameModule(new RealNamePorts(new JooqApplications(house.database(), house.json(), house.cipher(), house.hash()),
                new JooqUploadSettings(house.database()), store(house, settings), intake(house.settings()),
                standings(identity), customersOf(customers), codes(phones), claim -> !settings.automatic(),
                new RealNamePorts.Limits(settings.attempts(), settings.sameNumber(), house.zone()), house.database(), house.clocks(),
                house.ids()));
    }

    /** Erases what applications tell along with what parties tell. */
    static PartyTraces erasing(PartyTraces parties, RealNameModule realName) {
        return (erased, now) -> {
            // Applications first, as reviewing does, which then names the party.
            realName.erase(erased.stream().map(Party::id).collect(Collectors.toSet()), now);
            parties.erase(erased, now);
        };
    }

    private static ObjectStore store(Surroundings house, RealNameSettings settings) {
        return settings.s3().<ObjectStore>map(s3 -> new S3Store(new S3Store.Access(s3.endpoint(), s3.region(), s3.key(),
                        Secret.of(s3.secret().reveal()), s3.pathStyle()), house.clocks()))
                .orElseGet(() -> new FolderStore(house.data().resolve("objects")));
    }

    private static RealNamePorts.Intake intake(NodeSettings settings) {
        return new RealNamePorts.Intake() {
            @Override
            public boolean isOpen() {
                return settings.get(INTAKE).filter(CLOSED::equals).isEmpty();
            }

            @Override
            public void set(boolean open) {
                settings.put(INTAKE, open ? "open" : CLOSED);
            }
        };
    }

    private static CustomersOf customersOf(CustomerModule customers) {
        return ids -> customers.associations().active(ids).values().stream().collect(Collectors.toMap(
                association -> association.customer(), association -> association.keeper()));
    }

    private static Standings standings(IdentityModule identity) {
        return new FactStandings(identity.facts(), identity.verification());
    }

    /** Verification is kept as facts of the party. */
    private record FactStandings(FactsOf facts, RecordVerification recording) implements Standings {

        private static final Set<PartyFact> FACTS = Set.of(PartyFact.VERIFICATION_STATUS, PartyFact.CUSTOMER_TYPE);

        @Override
        public Map<PartyId, Standing> of(Set<PartyId> customers, Instant now) {
            var found = new HashMap<PartyId, Standing>();
            facts.at(customers, FACTS, now).forEach((customer, recorded) -> found.put(customer, new Standing(
                    code(recorded, PartyFact.VERIFICATION_STATUS).flatMap(VerifiedStatus::ofCode).orElse(VerifiedStatus.NOT_VERIFIED),
                    code(recorded, PartyFact.CUSTOMER_TYPE).flatMap(VerifiedType::ofCode))));
            return found;
        }

        private static Optional<Integer> code(Set<RecordedFact> recorded, PartyFact fact) {
            return recorded.stream().filter(each -> each.fact() == fact).flatMap(each -> each.value().stream()).map(Integer::valueOf)
                    .findFirst();
        }

        @Override
        public void record(List<Change> changes, Instant now) {
            recording.record(changes.stream().map(change -> new RecordVerification.Verified(change.customer(),
                    Optional.of(change.status()).filter(status -> status != VerifiedStatus.NOT_VERIFIED)
                            .map(status -> String.valueOf(status.code())),
                    change.type().map(type -> String.valueOf(type.code())), change.name().map(name -> name.plain()))).toList(), now);
        }
    }

    private static PhoneCodes codes(PhoneProof phones) {
        return new PhoneCodes() {
            @Override
            public Optional<Fault> look(Claimed claimed) {
                return phones.look(claimed(claimed)).map(RealNameAssembly::fault);
            }

            @Override
            public Optional<Fault> use(Claimed claimed) {
                return phones.use(claimed(claimed)).map(RealNameAssembly::fault);
            }
        };
    }

    private static PhoneProof.Claimed claimed(PhoneCodes.Claimed claimed) {
        return new PhoneProof.Claimed(claimed.partner(), claimed.customer(), claimed.phone(), claimed.code(), claimed.by());
    }

    private static PhoneCodes.Fault fault(Refusal refusal) {
        if (refusal.is(VerificationRefusal.VERIFICATION_CODE_EXPIRED)) {
            return PhoneCodes.Fault.EXPIRED;
        }
        return refusal.is(VerificationRefusal.VERIFICATION_CODE_WRONG) ? PhoneCodes.Fault.WRONG : PhoneCodes.Fault.SPENT;
    }
}
