package org.partnercenter.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Names, numbers and secrets go where they are needed, and nowhere else. */
final class PersonalDataRules {

    /** What tells something about a person, by the type that tells it. */
    private static final Map<String, Set<String>> PERSONAL = Map.ofEntries(
            Map.entry("domain.identity.Contact", Set.of("mobilePhone", "email")),
            Map.entry("domain.identity.AccountManager", Set.of("name")),
            Map.entry("domain.realname.Personal", Set.of("plain")),
            Map.entry("domain.certification.Confidential", Set.of("plain")),
            Map.entry("domain.programme.PersonalText", Set.of("plain")),
            Map.entry("domain.opportunity.ContactPerson", Set.of("person", "phone", "mail")),
            Map.entry("domain.identity.Party", Set.of("name", "accountName", "contact", "accountManager")),
            Map.entry("domain.identity.PartyDraft", Set.of("name", "accountName", "contact", "accountManager")),
            Map.entry("application.customer.SubCustomer", Set.of("name", "accountName", "mobilePhone", "email", "accountManager")),
            Map.entry("application.account.HolderNames$Named", Set.of("name")),
            Map.entry("application.coupon.PartyNames$Named", Set.of("name", "accountName")));

    /** Knows what lists mask, and answers those who ask for more. */
    private static final String PLAIN_PARTIES = "application.identity.PlainParties";

    private static final Set<String> REVEALING = Set.of("application.kernel.Secret", "application.kernel.Fingerprint",
            "application.identity.AccessKeyCreation", "application.message.SandboxSender",
            "application.verification.CodeOffice", "persistence.realname.ApplicationRows", "persistence.certification.CertificationRows", "persistence.invoice.Seals", "persistence.programme.PersonRows", "persistence.opportunity.OpportunityRows", "storage.realname.S3Signature", "messaging.mail.SmtpSender", "persistence.webhook.JooqWebhookCalls", "persistence.message.JooqMessageQueue",
            "persistence.kernel.HmacKeyedHash", "persistence.identity.AesSecretCipher",
            "rest.signature.RequestSignature", "rest.webhook.WebhookShape", "rest.identity.NewKeyShape", "bootstrap.FirstStart", "application.identity.access.OperatorCreation",
            "application.identity.access.PasswordSetting", "application.customer.acquire.CustomerCreation", "persistence.identity.Argon2Passwords", "persistence.identity.JooqTokens",
            "application.customer.invite.InvitationLinks", "application.customer.invite.InvitationMails", "rest.customer.invite.InvitationShape",
            "rest.customer.invite.InvitationsResource", "rest.identity.TokensResource");

    private PersonalDataRules() {
    }

    static List<HouseRule> all() {
        return List.of(
                HouseRule.of("ways to reach a person are read where they are kept and shown",
                        List.of("domain.identity", "persistence.identity", "rest.identity", "application"), house ->
                                classes().that().resideInAPackage(house.root() + "..")
                                        .and().resideOutsideOfPackages(house.at("domain.identity"),
                                                house.at("persistence.identity"), house.at("rest.identity"),
                                                house.at("rest.customer"), house.at("persistence.customer"))
                                        .and().doNotHaveFullyQualifiedName(house.at(PLAIN_PARTIES))
                                        .should(notRead(house, Set.of("domain.identity.Contact")))
                                        .because("what is not opened cannot reach a log, an event or the audit trail"),
                        "TellsTheWorldWhomToCall"),
                HouseRule.of("events and audit details name nobody", List.of("application", "domain.identity"), house ->
                                classes().that().resideInAPackage(house.below("application"))
                                        .and().resideOutsideOfPackage(house.at("application.kernel"))
                                        .and(TellingClasses.of(house))
                                        .should(notRead(house, PERSONAL.keySet()))
                                        .because("both are kept for ever, and read by others than those concerned"),
                        "TellsTheWorldWhomToCall", "AuditsAName"),
                HouseRule.of("exceptions name nobody", List.of("domain", "application", "persistence", "rest", "bootstrap"),
                        house -> noClasses().that().areAssignableTo(Throwable.class)
                                .should().dependOnClassesThat(DescribedPredicate.describe("hold personal data or secrets", type ->
                                        Stream.concat(PERSONAL.keySet().stream(), Stream.of("application.kernel.Secret"))
                                                .map(house::at).anyMatch(type.getFullName()::equals)))
                                .because("exceptions end in logs"),
                        "UnreachablePerson"),
                HouseRule.of("secrets are revealed where they are made, sealed, compared and shown once",
                        List.of("application.identity", "persistence.identity", "rest.signature"), house ->
                                classes().that().resideInAPackage(house.root() + "..")
                                        .should(revealNoSecret(house))
                                        .because("whoever opens a secret answers for where it goes"),
                        "OpensASecret"));
    }

    private static ArchCondition<JavaClass> notRead(House house, Set<String> types) {
        return new ArchCondition<>("not read personal data") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> types.stream().anyMatch(each ->
                                access.getTargetOwner().getFullName().equals(house.at(each))
                                        && PERSONAL.get(each).contains(access.getName())))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> revealNoSecret(House house) {
        return new ArchCondition<>("not reveal a secret") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (REVEALING.stream().map(house::at).anyMatch(type.getFullName().replaceAll("\\$.*", "")::equals)) {
                    return;
                }
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().getFullName().equals(house.at("application.kernel.Secret")))
                        .filter(access -> access.getName().equals("reveal"))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }
}
