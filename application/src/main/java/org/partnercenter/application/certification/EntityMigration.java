package org.partnercenter.application.certification;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.certification.Certification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves certified partners to another signing entity (BIA-08). */
final class EntityMigration implements UseCase<MigrateSigningEntity, SigningEntityMigrated> {

    private final CertificationPorts ports;

    EntityMigration(CertificationPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<MigrateSigningEntity, SigningEntityMigrated> operation() {
        return CertificationOperations.MIGRATE;
    }

    /** Each one moves very many by itself; a platform sends few. */
    @Override
    public List<Outcome<SigningEntityMigrated>> decide(List<Request<MigrateSigningEntity>> requests, Instant now) {
        return requests.stream().map(request -> migrate(request.command(), now)).toList();
    }

    private Outcome<SigningEntityMigrated> migrate(MigrateSigningEntity command, Instant now) {
        var subject = Subject.of("signing-entity", command.from().name(), Viewers.none()).with(Map.of("to", command.to().name()));
        var refusals = Certification.againstMigrating(command.from(), command.to());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals, subject);
        }
        var found = ports.certifications().certifiedWith(command.from(), MigrateSigningEntity.MOST);
        if (found.isEmpty()) {
            return Outcome.granted(new SigningEntityMigrated(0, 0), subject, Effects.none());
        }
        var told = new CertificationOutcomes(ports.distributors().of(new HashSet<>(found), now));
        var moved = new ArrayList<Certification>();
        var effects = new ArrayList<Effects>();
        var changes = new Changes();
        ports.certifications().hold(new HashSet<>(found)).values().stream().filter(each -> each.info().entity() == command.from())
                .forEach(before -> before.migrate(command.to()).fold(after -> {
                    changes.add(CertificationOutcomes.TYPE + "/" + after.partner(), "signing_entity", command.from().name(), command.to().name());
                    effects.add(told.effects(Optional.of(before), after));
                    return moved.add(after);
                }, since -> false));
        ports.certifications().put(moved);
        return Outcome.granted(new SigningEntityMigrated(moved.size(), ports.certifications().countCertifiedWith(command.from())),
                subject.changed(changes), Effects.all(effects));
    }
}
