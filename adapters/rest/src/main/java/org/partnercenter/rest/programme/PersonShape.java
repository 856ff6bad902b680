package org.partnercenter.rest.programme;

import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.rest.kernel.LifeShapes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dedicated person. Name and account are masked.
 *
 * @param startedOn day, {@code yyyy-MM-dd}
 * @param since     of the status
 * @param reason    why the person was rejected
 */
record PersonShape(String id, String partnerId, DevelopmentPath path, Masked name, Masked account, Position position, String positionName,
                   List<CertificateShape> certificates, String startedOn, PersonStatus status, String statusName, Instant since,
                   Optional<String> reason) {

    /** @param from first day @param until last day, {@code yyyy-MM-dd} */
    record CertificateShape(String code, String from, String until) {
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<PersonShape> people, Optional<String> nextMarker) {
    }

    static PersonShape of(DedicatedPerson person, Language language) {
        var profile = person.profile();
        return new PersonShape(person.id().value(), person.partner().value(), person.path(), person.name().masked(Mask.NAME),
                person.account().masked(Mask.ACCOUNT), profile.position(), LifeShapes.name(profile.position(), language),
                profile.certificates().stream().map(each -> new CertificateShape(each.code(), each.from().toString(), each.until().toString())).toList(),
                profile.startedOn().toString(), person.status(), LifeShapes.name(person.status(), language), person.since(), person.words());
    }
}
