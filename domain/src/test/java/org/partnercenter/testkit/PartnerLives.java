package org.partnercenter.testkit;

import static org.partnercenter.testkit.Sample.CUSTOMER;
import static org.partnercenter.testkit.Sample.NOW;
import static org.partnercenter.testkit.Sample.PARTNER;

import org.partnercenter.domain.certification.AccountKind;
import org.partnercenter.domain.certification.BankAccount;
import org.partnercenter.domain.certification.BusinessInfo;
import org.partnercenter.domain.certification.Certification;
import org.partnercenter.domain.certification.CertificationEvent;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.CertificationVerdict;
import org.partnercenter.domain.certification.Company;
import org.partnercenter.domain.certification.Confidential;
import org.partnercenter.domain.certification.FinanceContact;
import org.partnercenter.domain.certification.LapseCause;
import org.partnercenter.domain.certification.SigningEntity;
import org.partnercenter.domain.certification.TaxStanding;
import org.partnercenter.domain.certification.TaxpayerType;
import org.partnercenter.domain.certification.TransferOutcome;
import org.partnercenter.domain.identity.AccessKey;
import org.partnercenter.domain.identity.AccessKeyEvent;
import org.partnercenter.domain.identity.AccessKeyId;
import org.partnercenter.domain.identity.AccessKeyStatus;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorEvent;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Rights;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.CalendarYear;
import org.partnercenter.domain.kernel.CalendarYears;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.programme.DedicatedPerson;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.MembershipEvent;
import org.partnercenter.domain.programme.MembershipStatus;
import org.partnercenter.domain.programme.NetworkStanding;
import org.partnercenter.domain.programme.PathEvent;
import org.partnercenter.domain.programme.PathStanding;
import org.partnercenter.domain.programme.PathStatus;
import org.partnercenter.domain.programme.PersonEvent;
import org.partnercenter.domain.programme.PersonId;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonalText;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.domain.programme.Profile;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.domain.programme.Terms;
import org.partnercenter.domain.realname.Application;
import org.partnercenter.domain.realname.ApplicationDraft;
import org.partnercenter.domain.realname.ApplicationId;
import org.partnercenter.domain.realname.ApplicationKind;
import org.partnercenter.domain.realname.CertificateType;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.DocumentType;
import org.partnercenter.domain.realname.FileType;
import org.partnercenter.domain.realname.InspectedFile;
import org.partnercenter.domain.realname.Personal;
import org.partnercenter.domain.realname.RealNameEvent;
import org.partnercenter.domain.realname.RealNameState;
import org.partnercenter.domain.realname.RealNameTransition;
import org.partnercenter.domain.realname.Verdict;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What partners and customers prove of themselves, where they stand in the network, and who acts for them. */
public final class PartnerLives {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final int AMOUNT = 37;
    private static final Optional<String> WHY = Optional.of("Not enough.");

    private PartnerLives() {
    }

    /** An operator's key. */
    public static Life<AccessKey, AccessKeyStatus, AccessKeyEvent> accessKey() {
        return Life.of(AccessKeyStatus.class, AccessKeyEvent.class, AccessKey::status,
                List.of(AccessKey.created(new AccessKeyId("KEY0000000000001"), PARTNER, Optional.empty(), NOW)), (of, event) -> switch (event) {
            case CREATE -> Decision.granted(of);
            case ROTATE -> of.retire(LATER);
            case DISABLE -> of.disable(LATER);
            case DELETE -> of.delete(LATER);
        });
    }

    public static Life<Operator, OperatorStatus, OperatorEvent> operator() {
        var clerk = Operator.create(new OperatorId("operator"), PARTNER, "clerk", Set.of(new RoleId("role")), new Rights(Set.of(), false),
                Rights.ofMainAccount(PartyKind.DISTRIBUTOR), NOW).orThrow();
        return Life.of(OperatorStatus.class, OperatorEvent.class, Operator::status, List.of(clerk),
                (of, event) -> event == OperatorEvent.CREATE ? Decision.granted(of) : of.on(event));
    }

    /** Of a partner's company and bank account, by a small amount that is sent to it. */
    public static Life<Certification, CertificationStatus, CertificationEvent> certification() {
        return Life.of(CertificationStatus.class, CertificationEvent.class, Certification::status,
                List.of(Certification.submit(PARTNER, Optional.empty(), company("1111"), around(), NOW).orThrow()), (of, event) -> switch (event) {
            case SUBMIT, CHANGE, CONFLICT -> Certification.submit(PARTNER, Optional.of(of), company("9999"), around(), LATER);
            case ACCEPT, CONFIRM -> of.review(CertificationVerdict.ACCEPT, Optional.empty(), AMOUNT, LATER);
            case REJECT -> of.review(CertificationVerdict.REJECT, WHY, AMOUNT, LATER);
            case SEND -> of.told(TransferOutcome.SENT, Optional.empty(), LATER);
            case RETURN -> of.told(TransferOutcome.RETURNED, Optional.empty(), LATER);
            case ENTER -> Decision.granted(of.status() == CertificationStatus.AWAITING_AMOUNT ? of.enter(AMOUNT, LATER).after() : of);
            case MISS, LOCK -> Decision.granted(of.status() == CertificationStatus.AWAITING_AMOUNT ? missed(of) : of);
            case SEND_AGAIN -> of.sendAgain(AMOUNT, LATER);
            case UNLOCK -> of.unlock(AMOUNT, LATER);
            case LAPSE -> of.lapse(LapseCause.RENAMED, LATER);
            case MIGRATE -> of.migrate(SigningEntity.CHINA_MAINLAND);
            case EDIT_CONTACT -> of.edit(of.info().contact());
        });
    }

    private static Certification missed(Certification awaiting) {
        var after = awaiting;
        for (int i = 0; i < 3; i++) {
            after = after.enter(AMOUNT + 1, LATER).after();
        }
        return after;
    }

    private static BusinessInfo company(String account) {
        var name = new Confidential("深圳示例科技有限公司");
        return new BusinessInfo(new Company(name, new Confidential("91440300MA5EXAMPLE"), new Confidential("深圳")),
                new TaxStanding(TaxpayerType.GENERAL, new BigDecimal("6")), new FinanceContact(new Confidential("李会计"), new Confidential("13900000000"),
                new Confidential("fin@example.com")), new BankAccount(AccountKind.COMPANY, name, new Confidential("622200001111" + account), "示例银行", "深圳分行",
                Optional.empty()), SigningEntity.CHINA_MAINLAND, true, Optional.empty());
    }

    private static Certification.Surroundings around() {
        return new Certification.Surroundings(List.of(), new CalendarYears(Map.of(2026, new CalendarYear(2026, Map.of(), Map.of()))), TODAY);
    }

    /** How a customer is known, and what it applied with last. */
    public record Known(RealNameState state, Optional<Application> application) {
    }

    public static Life<Known, RealNameState, RealNameEvent> realName() {
        return Life.of(RealNameState.class, RealNameEvent.class, Known::state, List.of(new Known(RealNameState.NOT_VERIFIED, Optional.empty())),
                (of, event) -> switch (event) {
            case REGISTER -> Decision.granted(of);
            case PASS_INDIVIDUAL -> applied(of, ApplicationKind.INDIVIDUAL, false);
            case SUBMIT_INDIVIDUAL -> applied(of, ApplicationKind.INDIVIDUAL, true);
            case PASS_ENTERPRISE -> applied(of, ApplicationKind.ENTERPRISE, false);
            case SUBMIT_ENTERPRISE -> applied(of, ApplicationKind.ENTERPRISE, true);
            case PASS_CHANGE -> applied(of, ApplicationKind.CHANGE, false);
            case SUBMIT_CHANGE -> applied(of, ApplicationKind.CHANGE, true);
            case APPROVE -> decided(of, Verdict.APPROVE);
            case REFUSE -> decided(of, Verdict.REFUSE);
        });
    }

    private static Decision<Known> applied(Known of, ApplicationKind kind, boolean review) {
        var claim = claim(kind);
        var files = IntStream.range(0, claim.attachments()).mapToObj(i -> new InspectedFile("file-" + i + ".jpg",
                Optional.of(new InspectedFile.Found(1_000, Optional.of(FileType.JPEG), "digest")))).toList();
        var around = new ApplicationDraft.Surroundings(new ApplicationDraft.Bucket(Optional.of("bucket"), true), true, of.state(), 0, 3, 0, 5, Optional.empty(),
                true, review);
        return new ApplicationDraft(new ApplicationId("application"), CUSTOMER, PARTNER, Optional.empty(), claim, files).apply(around, NOW)
                .map(made -> new Known(made.standing(), Optional.of(made.application())));
    }

    private static Claim claim(ApplicationKind kind) {
        return switch (kind) {
            case INDIVIDUAL -> new Claim.ByDocument(DocumentType.ID_CARD, new Personal("张三"), new Personal("11010519491231002X"), "IDP");
            case ENTERPRISE, CHANGE -> new Claim.Enterprise(kind == ApplicationKind.CHANGE, Optional.of(CertificateType.BUSINESS_LICENCE), new Personal("示例公司"),
                    new Personal("91350100M000100Y43"), Optional.of("CN"), Optional.empty(), "IDP", Optional.empty());
        };
    }

    private static Decision<Known> decided(Known of, Verdict verdict) {
        return of.application().map(application -> application.decide(verdict, Optional.of("opinion"), of.state(), Optional.empty(), LATER)
                .map(decided -> new Known(RealNameTransition.TABLE.next(of.state(), verdict.event()).orElseThrow(), Optional.of(decided))))
                .orElse(Decision.granted(of));
    }

    /** A partner in the network, on a path. */
    public static Life<NetworkStanding, PathStatus, PathEvent> path(DevelopmentPath path) {
        return Life.of(PathStatus.class, PathEvent.class, of -> of.status(path), List.of(joined()), (of, event) -> switch (event) {
            case INVITE -> of.invite(path, LATER);
            case SELECT -> of.select(path, Optional.empty(), false, LATER);
            case APPLY -> of.apply(path, LATER);
            case APPROVE -> of.review(path, ReviewVerdict.APPROVE, Optional.empty(), Optional.empty(), false, LATER);
            case REJECT -> of.review(path, ReviewVerdict.REJECT, WHY, Optional.empty(), false, LATER);
            case DEMOTE -> of.demote(path, WHY, LATER);
            case LEAVE -> of.leave(path, Set.of(), LATER);
        });
    }

    private static NetworkStanding joined() {
        return NetworkStanding.none(PARTNER).join(true, NOW).orThrow();
    }

    /** A partner far enough on its paths for any programme, and its membership of this one. */
    public static Life<NetworkStanding, MembershipStatus, MembershipEvent> membership(Programme programme) {
        var open = new Terms(Optional.empty(), Optional.empty());
        var until = NOW.plus(Duration.ofDays(30));
        var signed = new Terms(Optional.of(until), Optional.of("agreement"));
        return Life.of(MembershipStatus.class, MembershipEvent.class, of -> of.membership(programme).status(), List.of(advanced()), (of, event) -> switch (event) {
            case JOIN, APPLY -> of.applyFor(programme, true, LATER);
            case APPROVE -> of.review(programme, ReviewVerdict.APPROVE, signed, Optional.empty(), LATER);
            case AWAIT_AGREEMENT -> of.review(programme, ReviewVerdict.APPROVE, open, Optional.empty(), LATER);
            case REJECT -> of.review(programme, ReviewVerdict.REJECT, open, WHY, LATER);
            case SIGN -> of.sign(programme, "agreement", LATER);
            case ADMIT -> of.admit(programme, signed, LATER);
            case RENEW -> of.renew(programme, Optional.of(until), LATER);
            case LEAVE -> of.quit(programme, LATER);
            case REMOVE -> of.remove(programme, WHY, LATER);
            case LAPSE -> Decision.granted(of.lapse(until.plusSeconds(1)));
        });
    }

    private static NetworkStanding advanced() {
        var paths = new EnumMap<DevelopmentPath, PathStanding>(DevelopmentPath.class);
        for (var path : DevelopmentPath.values()) {
            paths.put(path, path(path).in(PathStatus.DIFFERENTIATED).paths().get(path));
        }
        return new NetworkStanding(PARTNER, Optional.of(NOW), paths, Map.of(), Set.of());
    }

    /** An architect of a partner on the path of system integrators. */
    public static Life<DedicatedPerson, PersonStatus, PersonEvent> person() {
        var standing = path(DevelopmentPath.SYSTEM_INTEGRATOR).in(PathStatus.SELECTED);
        var asked = new DedicatedPerson(new PersonId("person"), PARTNER, DevelopmentPath.SYSTEM_INTEGRATOR, new PersonalText("张三"), new PersonalText("zhangsan"),
                new Profile(Position.SOLUTION_ARCHITECT, List.of(), TODAY), PersonStatus.IN_REVIEW, NOW, Optional.empty());
        return Life.of(PersonStatus.class, PersonEvent.class, DedicatedPerson::status, List.of(DedicatedPerson.register(asked, standing, false, TODAY).orThrow()),
                (of, event) -> switch (event) {
            case REGISTER -> Decision.granted(of);
            case CHANGE -> of.change(of.profile(), TODAY, LATER);
            case APPROVE -> of.review(ReviewVerdict.APPROVE, Optional.empty(), LATER);
            case REJECT -> of.review(ReviewVerdict.REJECT, WHY, LATER);
            case REMOVE -> of.remove(LATER);
        });
    }
}
