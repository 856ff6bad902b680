package org.partnercenter.application.certification;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.certification.Certifications.Asked;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.certification.AccountKind;
import org.partnercenter.domain.certification.BankAccount;
import org.partnercenter.domain.certification.BankTransfer;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationFailure;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.Certified;
import org.partnercenter.domain.certification.Company;
import org.partnercenter.domain.certification.Confidential;
import org.partnercenter.domain.certification.FailureKind;
import org.partnercenter.domain.certification.FinanceContact;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.Supplier;
import org.partnercenter.domain.certification.TaxStanding;
import org.partnercenter.domain.certification.TaxpayerType;
import org.partnercenter.domain.kernel.PartyId;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of certifications does. */
public interface CertificationsContract {

    Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    Scope EVERYTHING = new Scope.Everything();
    PageRequest TEN = new PageRequest(0, 10);

    Certifications certifications();

    Transactions transactions();

    static BusinessInfo info(String number, SigningEntity entity) {
        var name = new Confidential("深圳示例科技有限公司");
        return new BusinessInfo(new Company(name, new Confidential("91440300ma5example"), new Confidential("深圳市示例路1号")),
                new TaxStanding(TaxpayerType.GENERAL, new BigDecimal("6.5")), new FinanceContact(new Confidential("李会计"),
                new Confidential("13900000000"), new Confidential("fin@example.com")), new BankAccount(AccountKind.COMPANY, name,
                new Confidential(number), "示例银行", "深圳分行", Optional.of("Intermediary Bank")), entity, true, Optional.of("letters/1.pdf"));
    }

    private static Certification in(String partner, CertificationStatus status, int second, boolean certified) {
        return certification(partner, status, info("6222 0000 1111 2222", SigningEntity.CHINA_MAINLAND), second, certified);
    }

    private static Certification certification(String partner, CertificationStatus status, BusinessInfo info, int second, boolean certified) {
        return new Certification(new PartyId(partner), status, info, NOW.plusSeconds(second), !certified,
                status == CertificationStatus.AWAITING_AMOUNT ? Optional.of(new BankTransfer(7, NOW, true)) : Optional.empty(), certified ? 1 : 0,
                status == CertificationStatus.FAILED ? Optional.of(new CertificationFailure(FailureKind.REJECTED, Optional.of("税率不符"), NOW))
                        : Optional.empty(),
                status == CertificationStatus.IN_REVIEW ? Optional.of(LocalDate.parse("2026-12-04")) : Optional.empty(),
                certified ? Optional.of(new Certified(info.entity(), info.tax(), NOW)) : Optional.empty());
    }

    private List<String> partners(Scope scope, CertificationStatus status, PageRequest page) {
        return certifications().list(scope, Optional.ofNullable(status), page).items().stream().map(each -> each.partner().value()).toList();
    }

    @Test
    @Tag("BIA-01")
    default void each_comes_back_as_it_was_last_stored() {
        var all = List.of(in("a", CertificationStatus.IN_REVIEW, 0, false), in("b", CertificationStatus.AWAITING_AMOUNT, 1, true),
                in("c", CertificationStatus.FAILED, 2, false), in("d", CertificationStatus.CERTIFIED, 3, true));
        certifications().put(all);
        var later = certification("a", CertificationStatus.CERTIFIED, info("1", SigningEntity.SINGAPORE), 9, true);

        certifications().put(List.of(later));

        assertThat(transactions().inTransaction(() -> certifications().hold(Set.of(new PartyId("a"), new PartyId("b"), new PartyId("c"),
                new PartyId("d"), new PartyId("none"))))).isEqualTo(Map.of(new PartyId("a"), later, new PartyId("b"), all.get(1),
                new PartyId("c"), all.get(2), new PartyId("d"), all.get(3)));
        assertThat(certifications().find(EVERYTHING, new PartyId("a"))).contains(later);
    }

    @Test
    @Tag("BIA-01")
    default void each_partner_sees_its_own_and_those_that_wait_come_first() {
        certifications().put(List.of(in("d-1", CertificationStatus.IN_REVIEW, 2, false), in("r-1", CertificationStatus.IN_REVIEW, 1, false),
                in("s-1", CertificationStatus.CERTIFIED, 3, true)));
        var reseller = new Scope.OfReseller(new PartyId("d-1"), new PartyId("r-1"));

        assertThat(partners(EVERYTHING, null, TEN)).containsExactly("s-1", "d-1", "r-1");
        assertThat(partners(EVERYTHING, CertificationStatus.IN_REVIEW, TEN)).containsExactly("r-1", "d-1");
        assertThat(partners(EVERYTHING, CertificationStatus.IN_REVIEW, TEN.behind(Optional.of("r-1")))).containsExactly("d-1");
        assertThat(partners(EVERYTHING, null, new PageRequest(1, 1))).containsExactly("d-1");
        assertThat(certifications().list(EVERYTHING, Optional.empty(), new PageRequest(0, 1)).total()).isEqualTo(3);
        assertThat(partners(new Scope.OfPartner(new PartyId("d-1")), null, TEN)).containsExactly("d-1");
        assertThat(partners(reseller, null, TEN)).containsExactly("r-1");
        assertThat(certifications().find(reseller, new PartyId("d-1"))).isEmpty();
        assertThat(certifications().find(reseller, new PartyId("r-1"))).isPresent();
        assertThat(certifications().find(new Scope.OfHolder(new PartyId("d-1")), new PartyId("d-1"))).isEmpty();
    }

    @Test
    @Tag("BIA-05")
    default void the_same_company_is_known_as_another_partner_however_its_numbers_are_written() {
        certifications().put(List.of(in("a", CertificationStatus.CERTIFIED, 0, true), in("b", CertificationStatus.IN_REVIEW, 0, false)));
        var written = info("6222-0000-1111-2222", SigningEntity.CHINA_MAINLAND);
        var asked = new BusinessInfo(new Company(written.company().title(), new Confidential("91440300MA5EXAMPLE"), written.company().address()),
                written.tax(), written.contact(), written.bank(), written.entity(), true, Optional.empty());

        var same = new Asked(new PartyId("c"), asked);
        var other = new Asked(new PartyId("c"), info("999", SigningEntity.CHINA_MAINLAND));

        assertThat(certifications().suppliers(Set.of(same, other, new Asked(new PartyId("a"), asked)))).isEqualTo(Map.of(
                same, List.of(new Supplier(true, SigningEntity.CHINA_MAINLAND)), other, List.of(new Supplier(false, SigningEntity.CHINA_MAINLAND))));
    }

    @Test
    @Tag("BIA-01")
    @Tag("BIA-02")
    default void how_to_settle_is_told_of_many() {
        certifications().put(List.of(in("a", CertificationStatus.CERTIFIED, 0, true), in("b", CertificationStatus.CHANGE_IN_REVIEW, 0, true),
                in("c", CertificationStatus.IN_REVIEW, 0, false)));

        var found = certifications().standings(Set.of(new PartyId("a"), new PartyId("b"), new PartyId("c"), new PartyId("none")));

        assertThat(found).containsOnlyKeys(new PartyId("a"), new PartyId("b"), new PartyId("c"));
        assertThat(found.get(new PartyId("a"))).isEqualTo(new CertificationOf.Standing(true, false, Optional.of(SigningEntity.CHINA_MAINLAND
                .currency()), Optional.of(TaxpayerType.GENERAL), Optional.of(new BigDecimal("6.5")), Optional.of(NOW)));
        assertThat(found.get(new PartyId("b")).changeInReview()).isTrue();
        assertThat(found.get(new PartyId("b")).settles()).isFalse();
        assertThat(found.get(new PartyId("c"))).isEqualTo(CertificationOf.Standing.NONE);
    }

    @Test
    @Tag("BIA-08")
    default void who_is_certified_with_an_entity_is_found() {
        certifications().put(List.of(in("b", CertificationStatus.CERTIFIED, 0, true), in("a", CertificationStatus.CERTIFIED, 0, true),
                in("c", CertificationStatus.CHANGE_IN_REVIEW, 0, true), certification("d", CertificationStatus.CERTIFIED,
                info("1", SigningEntity.SINGAPORE), 0, true)));

        assertThat(certifications().certifiedWith(SigningEntity.CHINA_MAINLAND, 1)).containsExactly(new PartyId("a"));
        assertThat(certifications().certifiedWith(SigningEntity.CHINA_MAINLAND, 9)).hasSize(2);
        assertThat(certifications().countCertifiedWith(SigningEntity.CHINA_MAINLAND)).isEqualTo(2);
    }
}
