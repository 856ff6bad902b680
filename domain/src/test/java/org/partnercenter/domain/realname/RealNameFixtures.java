package org.partnercenter.domain.realname;

import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Claims that hold, and surroundings in which they are taken. */
final class RealNameFixtures {

    static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    static final PartyId CUSTOMER = new PartyId("customer-1");
    static final PartyId PARTNER = new PartyId("partner-1");
    static final String CREDIT_CODE = "91350100M000100Y43";
    static final String RESIDENT = "11010519491231002X";
    static final String CARD = "6222021234567890128";
    static final ApplicationDraft.Bucket BUCKET = new ApplicationDraft.Bucket(Optional.of("bucket-1"), true);

    private RealNameFixtures() {
    }

    static Claim claim(ApplicationKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> byDocument(DocumentType.ID_CARD, RESIDENT);
            case ENTERPRISE -> enterprise(CREDIT_CODE);
            case CHANGE -> new Claim.Enterprise(true, Optional.of(CertificateType.BUSINESS_LICENCE), new Personal("示例公司"),
                    new Personal(CREDIT_CODE), Optional.of("CN"), Optional.empty(), "IDP", Optional.empty());
        };
    }

    static Claim.Enterprise enterprise(String number) {
        return enterprise(Optional.of(CertificateType.BUSINESS_LICENCE), number, Optional.of("CN"), Optional.empty());
    }

    static Claim.Enterprise enterprise(Optional<CertificateType> type, String number, Optional<String> country,
                                       Optional<Claim.LegalPerson> person) {
        return new Claim.Enterprise(false, type, new Personal("示例公司"), new Personal(number), country, Optional.empty(), "IDP", person);
    }

    static Claim.ByDocument byDocument(DocumentType type, String number) {
        return new Claim.ByDocument(type, new Personal("张三"), new Personal(number), "IDP");
    }

    static Claim.ByCard byCard(String account, String area, String mobile) {
        return new Claim.ByCard(new Personal("张三"), new Personal(RESIDENT), "IDP",
                new BankCard(new Personal(account), area, new Personal(mobile)));
    }

    static ApplicationDraft draft(Claim claim) {
        return draft(claim, files(claim.attachments()));
    }

    static ApplicationDraft draft(Claim claim, List<InspectedFile> files) {
        return new ApplicationDraft(new ApplicationId("application-1"), CUSTOMER, PARTNER, Optional.empty(), claim, files);
    }

    static List<InspectedFile> files(int many) {
        return IntStream.range(0, many).mapToObj(i -> file("file-" + i + ".jpg", 1_000, FileType.JPEG)).toList();
    }

    static InspectedFile file(String path, long size, FileType type) {
        return new InspectedFile(path, Optional.of(new InspectedFile.Found(size, Optional.ofNullable(type), "digest")));
    }

    static ApplicationDraft.Surroundings around(RealNameState standing, boolean review) {
        return new ApplicationDraft.Surroundings(BUCKET, true, standing, 0, 3, 0, 5, Optional.empty(), true, review);
    }

    static Application inReview(ApplicationKind kind) {
        return draft(claim(kind)).apply(around(kind == ApplicationKind.CHANGE ? RealNameState.INDIVIDUAL : RealNameState.NOT_VERIFIED, true),
                NOW).orThrow().application();
    }
}
