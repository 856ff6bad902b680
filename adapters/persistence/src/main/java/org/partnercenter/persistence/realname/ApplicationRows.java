package org.partnercenter.persistence.realname;

import org.jooq.JSON;
import org.partnercenter.application.identity.SecretCipher;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationKind;
import org.partnercenter.domain.realname.ApplicationStatus;
import org.partnercenter.domain.realname.Attachment;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.domain.realname.Verdict;
import org.partnercenter.persistence.db.tables.records.RealnameApplicationRecord;
import org.partnercenter.persistence.kernel.JsonCodec;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Applications as rows, and back. What is sealed is bound to its row. */
final class ApplicationRows {

    private static final String PURPOSE = "real-name-number";

    private final JsonCodec json;
    private final SecretCipher cipher;
    private final KeyedHash hash;

    ApplicationRows(JsonCodec json, SecretCipher cipher, KeyedHash hash) {
        this.json = json;
        this.cipher = cipher;
        this.hash = hash;
    }

    /** One digest for a number, whatever the case of its letters. */
    String hash(Personal number) {
        return hash.of(PURPOSE, Secret.of(number.plain().toUpperCase(Locale.ROOT)));
    }

    RealnameApplicationRecord record(Application application) {
        var id = application.id().value();
        var row = new RealnameApplicationRecord();
        row.setId(id);
        row.setCustomerId(application.customer().value());
        row.setPartnerId(application.partner().value());
        row.setKind(application.kind().name());
        row.setReview(application.review());
        row.setSealed(application.claim().map(claim -> seal(id, json.write(SealedApplication.of(claim, application.attachments())))).orElse(null));
        row.setNumberHash(application.claim().map(claim -> hash(claim.number())).orElse(null));
        row.setBucket(application.bucket());
        row.setAppliedAt(application.appliedAt());
        row.setAppliedBy(application.appliedBy().orElse(null));
        decide(row, application);
        return row;
    }

    /** Only what a decision changes. */
    RealnameApplicationRecord decision(Application application) {
        var row = new RealnameApplicationRecord();
        row.setId(application.id().value());
        row.changed(row.field("id"), false);
        decide(row, application);
        return row;
    }

    private void decide(RealnameApplicationRecord row, Application application) {
        var id = application.id().value();
        row.setStatus(application.status().name());
        row.setDecidedAt(application.outcome().map(Application.Outcome::at).orElse(null));
        row.setDecidedBy(application.outcome().flatMap(Application.Outcome::by).orElse(null));
        row.setOpinion(application.outcome().flatMap(Application.Outcome::opinion)
                .map(words -> cipher.encrypt(Secret.of(words), "real-name-opinion:" + id)).orElse(null));
    }

    private byte[] seal(String id, JSON content) {
        return cipher.encrypt(Secret.of(content.data()), "real-name-application:" + id);
    }

    Application application(RealnameApplicationRecord row) {
        var sealed = Optional.ofNullable(row.getSealed()).map(bytes -> open(row.getId(), bytes));
        return new Application(new ApplicationId(row.getId()), new PartyId(row.getCustomerId()), new PartyId(row.getPartnerId()),
                ApplicationKind.valueOf(row.getKind()), sealed.map(SealedApplication::claim), row.getBucket(),
                sealed.map(SealedApplication::attachments).orElse(List.of()), row.getAppliedAt(), Optional.ofNullable(row.getAppliedBy()),
                row.getReview(), outcome(row));
    }

    SealedApplication open(String id, byte[] sealed) {
        return json.read(JSON.valueOf(cipher.decrypt(sealed, "real-name-application:" + id).reveal()), SealedApplication.class);
    }

    private Optional<Application.Outcome> outcome(RealnameApplicationRecord row) {
        var status = ApplicationStatus.valueOf(row.getStatus());
        return Optional.ofNullable(row.getDecidedAt()).map(at -> new Application.Outcome(
                status == ApplicationStatus.PASSED ? Verdict.APPROVE : Verdict.REFUSE, at, Optional.ofNullable(row.getDecidedBy()),
                Optional.ofNullable(row.getOpinion()).map(bytes -> cipher.decrypt(bytes, "real-name-opinion:" + row.getId()).reveal())));
    }

    byte[] sealOrphan(String id, Attachment file) {
        return cipher.encrypt(Secret.of(json.write(file).data()), "real-name-orphan:" + id);
    }

    Attachment orphan(String id, byte[] sealed) {
        return json.read(JSON.valueOf(cipher.decrypt(sealed, "real-name-orphan:" + id).reveal()), Attachment.class);
    }
}
