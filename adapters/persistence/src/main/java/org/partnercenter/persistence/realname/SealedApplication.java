package org.partnercenter.persistence.realname;

import org.partnercenter.domain.realname.Attachment;
import org.partnercenter.domain.realname.BankCard;
import org.partnercenter.domain.realname.CertificateType;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.DocumentType;
import org.partnercenter.domain.realname.Personal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is sealed of an application, in the form it has within the seal.
 *
 * @param scheme which claim it is
 * @param values its parts, by name
 */
record SealedApplication(Scheme scheme, Map<String, String> values, List<Attachment> attachments) {

    /** Which claim it is. The names are stored. */
    enum Scheme {
        ENTERPRISE,
        CHANGE,
        DOCUMENT,
        CARD
    }

    static SealedApplication of(Claim claim, List<Attachment> attachments) {
        var values = new TreeMap<String, String>();
        values.put("name", claim.name().plain());
        values.put("number", claim.number().plain());
        values.put("platform", claim.platform());
        var scheme = switch (claim) {
            case Claim.Enterprise enterprise -> {
                enterprise.certificate().ifPresent(type -> values.put("certificate", type.name()));
                enterprise.country().ifPresent(country -> values.put("country", country));
                enterprise.address().ifPresent(address -> values.put("address", address.plain()));
                enterprise.person().ifPresent(person -> {
                    values.put("person_name", person.name().plain());
                    values.put("person_number", person.number().plain());
                    person.role().ifPresent(role -> values.put("person_role", role));
                });
                yield enterprise.change() ? Scheme.CHANGE : Scheme.ENTERPRISE;
            }
            case Claim.ByDocument byDocument -> {
                values.put("document", byDocument.document().name());
                yield Scheme.DOCUMENT;
            }
            case Claim.ByCard byCard -> {
                values.put("account", byCard.card().account().plain());
                values.put("area_code", byCard.card().areaCode());
                values.put("mobile", byCard.card().mobile().plain());
                yield Scheme.CARD;
            }
        };
        return new SealedApplication(scheme, values, attachments);
    }

    Claim claim() {
        return switch (scheme) {
            case ENTERPRISE, CHANGE -> new Claim.Enterprise(scheme == Scheme.CHANGE, find("certificate").map(CertificateType::valueOf),
                    personal("name"), personal("number"), find("country"), find("address").map(Personal::new), values.get("platform"),
                    find("person_name").map(name -> new Claim.LegalPerson(new Personal(name), personal("person_number"), find("person_role"))));
            case DOCUMENT -> new Claim.ByDocument(DocumentType.valueOf(values.get("document")), personal("name"), personal("number"),
                    values.get("platform"));
            case CARD -> new Claim.ByCard(personal("name"), personal("number"), values.get("platform"),
                    new BankCard(personal("account"), values.get("area_code"), personal("mobile")));
        };
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    private Personal personal(String name) {
        return new Personal(values.get(name));
    }

    @Override
    public String toString() {
        return "SealedApplication[" + scheme + "]";
    }
}
