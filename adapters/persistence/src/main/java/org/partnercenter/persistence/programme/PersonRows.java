package org.partnercenter.persistence.programme;

import com.fasterxml.jackson.core.type.TypeReference;
import org.jooq.JSON;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.programme.Certificate;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonalText;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.domain.programme.Profile;
import org.partnercenter.persistence.db.tables.records.DedicatedPersonRecord;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.List;
import java.util.Optional;

/** Dedicated people as rows, and back. What is sealed is bound to its row. */
final class PersonRows {

    private static final TypeReference<List<Certificate>> CERTIFICATES = new TypeReference<>() {
    };

    private final JsonCodec json;
    private final SecretCipher cipher;
    private final KeyedHash hash;

    PersonRows(JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.json = json;
        this.cipher = cipher;
        this.hash = hash;
    }

    String account(PersonalText account) {
        return hash.of("dedicated-person-account", Secret.of(account.plain()));
    }

    DedicatedPersonRecord record(DedicatedPerson of) {
        return new DedicatedPersonRecord(of.id().value(), of.partner().value(), of.path().name(), cipher.encrypt(Secret.of(
                json.write(new SealedPerson(of.name().plain(), of.account().plain())).data()), boundTo(of.id().value())), account(of.account()),
                of.profile().position().name(), json.write(of.profile().certificates()), of.profile().startedOn(), of.status().name(), of.since(),
                of.words().orElse(null));
    }

    DedicatedPerson person(DedicatedPersonRecord row) {
        var sealed = json.read(JSON.valueOf(cipher.decrypt(row.getSealed(), boundTo(row.getId())).reveal()), SealedPerson.class);
        return new DedicatedPerson(new PersonId(row.getId()), new PartyId(row.getPartnerId()), DevelopmentPath.valueOf(row.getPath()),
                new PersonalText(sealed.name()), new PersonalText(sealed.account()), new Profile(Position.valueOf(row.getPersonRole()),
                json.read(row.getCertificates(), CERTIFICATES), row.getStartedOn()), PersonStatus.valueOf(row.getStatus()), row.getSince(),
                Optional.ofNullable(row.getWords()));
    }

    private static String boundTo(String id) {
        return "dedicated-person:" + id;
    }
}
