package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.customer.acquire.RegisterCustomers.NewCustomer;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.AssociationEligibility;
import org.partnercenter.domain.customer.acquire.CreatedCustomer;
import org.partnercenter.domain.customer.acquire.CustomerPassword;
import org.partnercenter.domain.customer.acquire.CustomerReport.Reporter;
import org.partnercenter.domain.customer.acquire.DomainName;
import org.partnercenter.domain.customer.acquire.XAccount;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Receiver;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates customers (ASC-11): each is registered and answered at once; it is associated soon after by another command. */
final class CustomerCreation implements UseCase<CreateCustomer, CustomerCreated> {

    private final AcquirePorts ports;
    private final CreationPorts creations;

    CustomerCreation(AcquirePorts ports, CreationPorts creations) {
        this.ports = ports;
        this.creations = creations;
    }

    @Override
    public Operation<CreateCustomer, CustomerCreated> operation() {
        return AcquireOperations.CREATE;
    }

    @Override
    public List<Outcome<CustomerCreated>> decide(List<Request<CreateCustomer>> requests, Instant now) {
        var batch = new Batch(requests, now);
        batch.decide();
        return batch.outcomes();
    }

    /** A customer that nothing stands against so far. @param hash of its password */
    private record Draft(CreatedCustomer customer, String name, Optional<Receiver> phone, Optional<String> hash) {
    }

    private final class Batch {

        private final List<Request<CreateCustomer>> requests;
        private final Instant now;
        private final List<PartyId> ids = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<Decision<Reporter>> keepers;
        private final Map<PartyId, PartnerStanding> standings;
        private final List<Decision<Draft>> drafts = new ArrayList<>();
        private final Map<PartyId, Effects> registered = new HashMap<>();

        Batch(List<Request<CreateCustomer>> requests, Instant now) {
            this.requests = requests;
            this.now = now;
            for (var request : requests) {
                var id = ports.ids().next();
                ids.add(new PartyId(id));
                names.add(request.command().domainName().orElseGet(() -> DomainName.of(id)));
            }
            var known = Keepers.among(ports.parties(), requests.stream().flatMap(request -> request.command().reseller().stream())
                    .collect(Collectors.toSet()));
            keepers = requests.stream().map(request -> known.of(request.caller(), request.command().reseller())).toList();
            var kept = keepers.stream().filter(Decision::isGranted).map(Decision::orThrow).map(Reporter::keeper)
                    .collect(Collectors.toSet());
            standings = kept.isEmpty() ? Map.of() : ports.standings().of(kept, now);
        }

        void decide() {
            var hashes = hashes();
            var taken = new Taken();
            var codes = codes();
            for (int i = 0; i < requests.size(); i++) {
                var refusals = new Refusals().addAll(own(i));
                codes.get(i).ifPresent(fault -> refusals.refuseIf(true, fault));
                refusals.addAll(taken.against(i));
                int at = i;
                drafts.add(refusals.any() ? Decision.refused(refusals.list()) : keepers.get(i).map(by -> taken.take(at, draft(at, by, hashes))));
            }
            store();
        }

        /** Made before anything is locked: hashing takes its time, and nobody should wait for it. */
        private Map<Integer, String> hashes() {
            var hashes = new HashMap<Integer, String>();
            for (int i = 0; i < requests.size(); i++) {
                if (own(i).isEmpty() && requests.get(i).command().password().isPresent()) {
                    hashes.put(i, creations.logins().hash(requests.get(i).command().password().get()));
                }
            }
            return hashes;
        }

        /** What is wrong with the command by itself, and with who sends it. */
        private List<Refusal> own(int index) {
            var command = requests.get(index).command();
            var refusals = new Refusals().addAll(keepers.get(index).refusals());
            refusals.addAll(DomainName.faultsOf(names.get(index)));
            command.password().ifPresent(password -> refusals.addAll(CustomerPassword.faultsOf(password.reveal(), names.get(index),
                    command.phone().map(Receiver::address))));
            refusals.refuseIf(command.phone().isPresent() && command.verificationCode().isEmpty(),
                    CommonRefusal.FIELD_MISSING.refusal("field", "verification_code"));
            keepers.get(index).map(by -> refusals.addAll(AssociationEligibility.against(standings.get(by.keeper()), command.type())));
            return refusals.list();
        }

        private List<Optional<Refusal>> codes() {
            var brought = new ArrayList<RegistrationCodes.Brought>();
            var of = new ArrayList<Integer>();
            for (int i = 0; i < requests.size(); i++) {
                var command = requests.get(i).command();
                if (own(i).isEmpty() && command.phone().isPresent()) {
                    brought.add(new RegistrationCodes.Brought(requests.get(i).id(), requests.get(i).caller().party(),
                            command.phone().get(), command.verificationCode().orElseThrow()));
                    of.add(i);
                }
            }
            var found = new ArrayList<Optional<Refusal>>();
            requests.forEach(request -> found.add(Optional.empty()));
            var faults = brought.isEmpty() ? List.<Optional<Refusal>>of() : creations.codes().use(brought);
            for (int i = 0; i < of.size(); i++) {
                found.set(of.get(i), faults.get(i));
            }
            return found;
        }

        private Draft draft(int index, Reporter by, Map<Integer, String> hashes) {
            var command = requests.get(index).command();
            return new Draft(CreatedCustomer.pending(ids.get(index), by, command.type(), command.xaccount(),
                    command.noMarketMessages(), now), names.get(index), command.phone(), Optional.ofNullable(hashes.get(index)));
        }

        private void store() {
            var wanted = granted();
            if (wanted.isEmpty()) {
                return;
            }
            var outcomes = creations.register().register(wanted.stream().map(draft ->
                    new NewCustomer(draft.customer().customer(), draft.name(), draft.phone())).toList(), now);
            for (int i = 0; i < wanted.size(); i++) {
                registered.put(wanted.get(i).customer().customer(), outcomes.get(i).orThrow());
            }
            var stored = creations.created().add(wanted.stream().map(Draft::customer).toList());
            if (stored.size() != wanted.size()) {
                throw new IllegalStateException("what a partner calls its customers was held, and is taken all the same");
            }
            var logins = new HashMap<PartyId, String>();
            wanted.forEach(draft -> draft.hash().ifPresent(hash -> logins.put(draft.customer().customer(), hash)));
            if (!logins.isEmpty()) {
                creations.logins().give(logins);
            }
        }

        private List<Draft> granted() {
            return drafts.stream().filter(Decision::isGranted).map(Decision::orThrow).toList();
        }

        List<Outcome<CustomerCreated>> outcomes() {
            var outcomes = new ArrayList<Outcome<CustomerCreated>>();
            for (int i = 0; i < requests.size(); i++) {
                var caller = requests.get(i).caller();
                outcomes.add(drafts.get(i).fold(draft -> CreationOutcomes.created(draft.customer(), draft.name(),
                        registered.get(draft.customer().customer())), refusals -> CreationOutcomes.refused(refusals, caller)));
            }
            return outcomes;
        }

        /** The names, phones and xaccounts that are in use, those of this batch included. Held, so that nobody takes one meanwhile. */
        private final class Taken {

            private final Set<String> names;
            private final Map<Receiver, Integer> phones;
            private final Map<PartyId, Set<XAccount>> xaccounts = new HashMap<>();

            Taken() {
                var lower = Batch.this.names.stream().map(Batch::lower).collect(Collectors.toSet());
                var numbers = requests.stream().flatMap(request -> request.command().phone().stream()).collect(Collectors.toSet());
                creations.created().hold(heldNames(lower, numbers));
                names = creations.directory().taken(lower).stream().map(Batch::lower).collect(Collectors.toSet());
                phones = new HashMap<>(numbers.isEmpty() ? Map.of() : creations.directory().customersOf(numbers));
                for (int i = 0; i < requests.size(); i++) {
                    var xaccount = requests.get(i).command().xaccount();
                    keepers.get(i).map(by -> xaccounts.computeIfAbsent(by.partner(), none -> new HashSet<>()).add(xaccount));
                }
                xaccounts.replaceAll((partner, named) -> new HashSet<>(creations.created().used(partner, named)));
            }

            private Set<String> heldNames(Set<String> lower, Set<Receiver> numbers) {
                var all = new HashSet<String>();
                lower.forEach(name -> all.add("name/" + name));
                numbers.forEach(number -> all.add("phone/" + number.address()));
                for (int i = 0; i < requests.size(); i++) {
                    var xaccount = requests.get(i).command().xaccount();
                    keepers.get(i).map(by -> all.add("xaccount/" + by.partner() + "/" + xaccount.type() + "/" + xaccount.id()));
                }
                return all;
            }

            List<Refusal> against(int index) {
                var command = requests.get(index).command();
                int limit = ports.choices().accountsPerPhone();
                return new Refusals()
                        .refuseIf(names.contains(lower(Batch.this.names.get(index))), AcquireRefusal.DOMAIN_NAME_TAKEN.refusal())
                        .refuseIf(command.phone().filter(phone -> phones.getOrDefault(phone, 0) >= limit).isPresent(),
                                AcquireRefusal.ACCOUNTS_PER_PHONE.refusal("limit", limit))
                        .refuseIf(keepers.get(index).fold(by -> xaccounts.get(by.partner()).contains(command.xaccount()), none -> false),
                                AcquireRefusal.XACCOUNT_TAKEN.refusal())
                        .list();
            }

            Draft take(int index, Draft draft) {
                names.add(lower(Batch.this.names.get(index)));
                draft.phone().ifPresent(phone -> phones.merge(phone, 1, Integer::sum));
                xaccounts.get(draft.customer().by().partner()).add(draft.customer().xaccount());
                return draft;
            }
        }

        private static String lower(String name) {
            return name.toLowerCase(Locale.ROOT);
        }
    }
}
