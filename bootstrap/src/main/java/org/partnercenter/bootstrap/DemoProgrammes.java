package org.partnercenter.bootstrap;

import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.RecordFact;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.programme.AdmitMember;
import org.partnercenter.application.programme.DefineLabel;
import org.partnercenter.application.programme.GrantLabel;
import org.partnercenter.application.programme.JoinNetwork;
import org.partnercenter.application.programme.JoinProgramme;
import org.partnercenter.application.programme.OnOwnPath;
import org.partnercenter.application.programme.ProgrammeOperations;
import org.partnercenter.application.programme.RegisterPerson;
import org.partnercenter.application.programme.ReviewPath;
import org.partnercenter.application.programme.ReviewPerson;
import org.partnercenter.domain.identity.PartyFact;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.programme.Certificate;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.LabelKind;
import org.partnercenter.domain.programme.PersonalText;
import org.partnercenter.domain.programme.Position;
import org.partnercenter.domain.programme.Profile;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.domain.programme.Terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Standings of a demonstration's partners: every gate is open to the provider, most are closed to the distributor. */
final class DemoProgrammes {

    private static final String DONE = "demo.programmes.done";
    private static final Caller PROVIDER = Caller.mainAccount(new PartyId("demo-provider"), PartyKind.SOLUTION_PROVIDER);
    private static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("demo-distributor"), PartyKind.DISTRIBUTOR);
    private static final Origin ORIGIN = new Origin(Channel.SYSTEM, "demo-programmes");
    private static final List<Programme> PROVIDERS = List.of(Programme.SOLUTION_PROVIDER_PLAN, Programme.FH_SI_PRESALES, Programme.FH_EXPERT,
            Programme.SERVICE_COMPETENCY, Programme.MDF, Programme.SPIF, Programme.DELIVERY_SUPPORT, Programme.CORE_MAP);
    private static final List<LabelKind> LABELS = List.of(new LabelKind("DATABASE", "数据库", "Database", 1),
            new LabelKind("BIG_DATA", "大数据", "Big data", 1), new LabelKind("DATA_WAREHOUSE", "数据仓库", "Data warehouse", 1),
            new LabelKind("AI_PLATFORM", "AI平台", "AI platform", 1), new LabelKind("DEVSECOPS", "DevSecOps", "DevSecOps", 1),
            new LabelKind("SOLUTION_INTEGRATION", "解决方案集成", "Solution integration", 1),
            new LabelKind("PUBLIC_CLOUD_OPERATION", "公有云运维", "Public-cloud O&M", 1),
            new LabelKind("EXCELLENCE_OPERATIONS", "卓越运营", "Excellence operations", 1),
            new LabelKind("APPLICATION_MODERNISATION", "应用现代化", "Application modernisation", 1),
            new LabelKind("CLOUD_PLANNING_AND_IMPLEMENTATION", "云规划与实施", "Cloud planning and implementation", 1));

    private final Wiring wiring;
    private final Housekeeper keeper;
    private final LocalDate today;

    DemoProgrammes(Wiring wiring, Settings settings) {
        this.wiring = wiring;
        this.keeper = new Housekeeper(wiring.gateway(), wiring.capabilities().platform().orElseThrow().party(), "demo-programmes");
        this.today = wiring.machinery().clocks().business().atZone(settings.siteZone()).toLocalDate();
    }

    void load() {
        if (wiring.machinery().nodeSettings().get(DONE).isPresent()) {
            return;
        }
        LABELS.forEach(label -> keeper.once(ProgrammeOperations.DEFINE, "demo-label-" + label.code(), new DefineLabel(label)));
        List.of(PROVIDER, DISTRIBUTOR).forEach(partner -> by(partner, ProgrammeOperations.JOIN_NETWORK, "network", new JoinNetwork(true)));
        along(DevelopmentPath.SYSTEM_INTEGRATOR, 2);
        along(DevelopmentPath.SERVICE, 1);
        PROVIDERS.forEach(programme -> admit(PROVIDER, programme));
        admit(DISTRIBUTOR, Programme.DISTRIBUTION_PLAN);
        by(PROVIDER, ProgrammeOperations.JOIN, "pce", new JoinProgramme(Programme.PCE, true));
        keeper.once(ProgrammeOperations.GRANT, "demo-label-gained", new GrantLabel(PROVIDER.party(), "DATABASE", today.withDayOfYear(1)));
        var person = by(PROVIDER, ProgrammeOperations.REGISTER, "person", new RegisterPerson(DevelopmentPath.SYSTEM_INTEGRATOR,
                new PersonalText("演示架构师 Demo Architect"), new PersonalText("demo-architect"), new Profile(Position.SOLUTION_ARCHITECT,
                List.of(new Certificate("HCIE-Cloud", today.minusYears(1), today.plusYears(2))), today.minusMonths(8))));
        keeper.once(ProgrammeOperations.REVIEW_PERSON, "demo-person-review", new ReviewPerson(person.person(), ReviewVerdict.APPROVE, Optional.empty()));
        keeper.once(IdentityOperations.RECORD_FACT, "demo-certified", new RecordFact(PROVIDER.party(), PartyFact.BUSINESS_CERTIFIED, true,
                Optional.empty(), Optional.empty(), Optional.empty()));
        wiring.machinery().nodeSettings().put(DONE, today.toString());
    }

    /** @param stages to be approved */
    private void along(DevelopmentPath path, int stages) {
        by(PROVIDER, ProgrammeOperations.SELECT, path.name(), new OnOwnPath(path));
        for (int stage = 1; stage <= stages; stage++) {
            by(PROVIDER, ProgrammeOperations.APPLY, path.name() + stage, new OnOwnPath(path));
            keeper.once(ProgrammeOperations.REVIEW_PATH, "demo-path-" + path + stage, new ReviewPath(PROVIDER.party(), path, ReviewVerdict.APPROVE,
                    Optional.empty()));
        }
    }

    private void admit(Caller partner, Programme programme) {
        keeper.once(ProgrammeOperations.ADMIT, "demo-member-" + programme, new AdmitMember(partner.party(), programme, new Terms(Optional.empty(),
                Optional.of("demo-agreement"))));
    }

    private <C, R> R by(Caller partner, Operation<C, R> operation, String key, C command) {
        return wiring.gateway().submit(operation, new Submission<>(partner, Optional.of(CommandKey.given("demo-programmes-" + key)), command, ORIGIN))
                .decision().orThrow();
    }
}
