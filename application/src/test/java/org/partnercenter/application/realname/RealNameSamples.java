package org.partnercenter.application.realname;

import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.Attachment;
import org.partnercenter.domain.realname.BankCard;
import org.partnercenter.domain.realname.CertificateType;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.DocumentType;
import org.partnercenter.domain.realname.FileType;
import org.partnercenter.domain.realname.Personal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Claims and applications to store. */
public final class RealNameSamples {

    public static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    public static final String CREDIT_CODE = "91350100M000100Y43";
    public static final String RESIDENT = "11010519491231002X";
    public static final Claim ENTERPRISE = new Claim.Enterprise(false, Optional.of(CertificateType.BUSINESS_LICENCE),
            new Personal("示例公司"), new Personal(CREDIT_CODE), Optional.of("CN"), Optional.of(new Personal("")), "IDP", Optional.empty());
    public static final Claim CHANGE = new Claim.Enterprise(true, Optional.empty(), new Personal("另一公司"), new Personal("9144"),
            Optional.empty(), Optional.empty(), "IDP", Optional.of(new Claim.LegalPerson(new Personal("张三"), new Personal(RESIDENT),
                    Optional.of("legalPerson"))));
    public static final Claim DOCUMENT = new Claim.ByDocument(DocumentType.PASSPORT, new Personal("张三"), new Personal("E12345678"), "IDP");
    public static final Claim CARD = new Claim.ByCard(new Personal("张三"), new Personal(RESIDENT), "IDP",
            new BankCard(new Personal("6222021234567890128"), "86", new Personal("13812345678")));

    private RealNameSamples() {
    }

    /** In review. */
    public static Application application(String id, String customer, String partner, Claim claim) {
        return new Application(new ApplicationId(id), new PartyId(customer), new PartyId(partner), claim.kind(), Optional.of(claim), "bucket-1",
                List.of(new Attachment("张三.jpg", FileType.JPEG, 1_000, "d1")), NOW, Optional.of("operator-1"), true, Optional.empty());
    }
}
