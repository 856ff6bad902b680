package org.partnercenter.application.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.identity.IdentityFixtures.id;
import static org.partnercenter.application.identity.IdentityFixtures.party;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.authorization.AuthorizationMoved;
import org.partnercenter.application.identity.CreateAccessKey;
import org.partnercenter.application.identity.EndAccessKey;
import org.partnercenter.application.identity.IdentityFixtures;
import org.partnercenter.application.identity.IdentityModule;
import org.partnercenter.application.identity.IdentityOperations;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.identity.ReversingCipher;
import org.partnercenter.application.identity.RotateAccessKey;
import org.partnercenter.application.identity.TestKeys;
import org.partnercenter.application.kernel.Acting;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.identity.AccessKeyStatus;
import org.partnercenter.domain.identity.Contact;
import org.partnercenter.domain.identity.Party;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.identity.access.Operator;
import org.partnercenter.domain.identity.access.OperatorId;
import org.partnercenter.domain.identity.access.OperatorStatus;
import org.partnercenter.domain.identity.access.Role;
import org.partnercenter.domain.identity.access.RoleId;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class AccessModuleTest {

    private static final Caller MAIN = Caller.mainAccount(id("d-1"), PartyKind.DISTRIBUTOR);
    private static final Caller OTHER = Caller.mainAccount(id("d-2"), PartyKind.DISTRIBUTOR);
    private static final Caller PLATFORM = Caller.mainAccount(id("platform"), PartyKind.PLATFORM);
    private static final Secret PASSWORD = Secret.of("correct horse");

    private final TestHouse house = new TestHouse();
    private final InMemoryIdentity store = house.transactions.register(new InMemoryIdentity());
    private final Map<PartyId, Set<PermissionItem>> authorized = new HashMap<>();
    private final AccessModule access = TestAccess.of(store, house, (partner, customer) -> Optional.ofNullable(authorized.get(customer)));
    private final IdentityModule identity = new IdentityModule(new IdentityModule.Ports(store.parties(), store.accessKeys(),
            store.facts(), store.queries(), store.resellers(), new ReversingCipher(), new TestKeys(), house.ids,
            house.clocks, store.operators()));

    @BeforeEach
    void furnish() {
        house.with(access.useCases()).with(identity.useCases());
        store.parties().add(List.of(party("platform", PartyKind.PLATFORM), party("d-1", PartyKind.DISTRIBUTOR),
                party("d-2", PartyKind.DISTRIBUTOR), party("c-1", PartyKind.CUSTOMER)));
    }

    private Operator operator(String name, RoleId... roles) {
        return house.submit(AccessOperations.CREATE_OPERATOR, MAIN,
                new CreateOperator(name, Set.of(roles), Optional.of(PASSWORD))).orThrow();
    }

    private Role role(String name, PermissionItem... items) {
        return house.submit(AccessOperations.WRITE_ROLE, MAIN, new WriteRole(Optional.empty(), name, Set.of(items))).orThrow();
    }

    /** The operator as it would call now. */
    private Caller caller(Operator operator) {
        return access.signIn().byName(operator.party(), operator.name()).orElseThrow().caller();
    }

    private SignIn.Result signIn(String domain, String user, Secret password) {
        return access.signIn().byPassword(new SignIn.Claim(Optional.of(domain), user), password);
    }

    private static void assertRefused(Decision<?> decision, String code) {
        assertThat(decision.refusals()).extracting(refusal -> refusal.code()).containsExactly(code);
    }

    @Test
    @Tag("COM-12")
    void an_operator_may_what_its_roles_say_from_the_next_call_on() {
        var role = role("clerk", PermissionItem.COUPON_VIEW);
        var clerk = operator("clerk", role.id());

        assertThat(caller(clerk).permissions().items(PartyKind.DISTRIBUTOR)).containsExactly(PermissionItem.COUPON_VIEW);
        assertThat(caller(clerk).operator()).contains(clerk.id().value());

        house.submit(AccessOperations.WRITE_ROLE, MAIN, new WriteRole(Optional.of(role.id()), "clerk",
                Set.of(PermissionItem.QUOTA_VIEW))).orThrow();
        assertThat(caller(clerk).permissions().items(PartyKind.DISTRIBUTOR)).containsExactly(PermissionItem.QUOTA_VIEW);

        house.submit(AccessOperations.ASSIGN_ROLES, MAIN, new AssignRoles(clerk.id(), Set.of(
                BuiltInRole.ACCOUNT_MANAGER.id()))).orThrow();
        assertThat(caller(clerk).permissions().isOwnCustomersOnly()).isTrue();
    }

    @Test
    @Tag("COM-12")
    void a_name_is_given_once_and_roles_have_to_exist_for_the_party() {
        operator("clerk");
        assertRefused(house.submit(AccessOperations.CREATE_OPERATOR, MAIN, new CreateOperator("CLERK", Set.of(),
                Optional.empty())), "OPERATOR_NAME_TAKEN");
        assertRefused(house.submit(AccessOperations.CREATE_OPERATOR, MAIN, new CreateOperator("x", Set.of(new RoleId("r-9")),
                Optional.empty())), "ROLE_NOT_FOUND");
        var customer = Caller.mainAccount(id("c-1"), PartyKind.CUSTOMER);
        assertRefused(house.submit(AccessOperations.CREATE_OPERATOR, customer, new CreateOperator("x",
                Set.of(BuiltInRole.ACCOUNT_MANAGER.id()), Optional.empty())), "ROLE_NOT_FOR_PARTY");
        assertRefused(house.submit(AccessOperations.CREATE_OPERATOR, MAIN, new CreateOperator("x", Set.of(),
                Optional.of(Secret.of("short")))), "PASSWORD_TOO_WEAK");
    }

    @Test
    @Tag("COM-12")
    void nobody_gives_or_takes_charge_of_more_than_it_has() {
        var personnel = caller(operator("personnel", role("personnel", PermissionItem.OPERATORS_MANAGE,
                PermissionItem.ACCESS_KEYS_MANAGE).id()));
        var clerk = operator("clerk", role("clerk", PermissionItem.COUPON_ISSUE).id());
        var admin = Set.of(BuiltInRole.ADMINISTRATOR.id());

        assertRefused(house.submit(AccessOperations.CREATE_OPERATOR, personnel, new CreateOperator("x", admin,
                Optional.empty())), "CBC.0151");
        assertRefused(house.submit(AccessOperations.ASSIGN_ROLES, personnel, new AssignRoles(clerk.id(), Set.of())), "CBC.0151");
        assertRefused(house.submit(AccessOperations.RESET_PASSWORD, personnel, new ResetPassword(clerk.id(), PASSWORD)),
                "CBC.0151");
        assertRefused(house.submit(AccessOperations.DISABLE_OPERATOR, personnel, new MoveOperator(clerk.id())), "CBC.0151");
        assertRefused(house.submit(AccessOperations.WRITE_ROLE, personnel, new WriteRole(Optional.empty(), "x",
                Set.of(PermissionItem.COUPON_ISSUE))), "CBC.0151");
        assertRefused(house.submit(IdentityOperations.CREATE_OWN_ACCESS_KEY, personnel, new CreateAccessKey(id("d-1"),
                Optional.of(clerk.id()), Optional.empty(), Optional.empty())), "CBC.0151");
        assertRefused(house.submit(IdentityOperations.CREATE_OWN_ACCESS_KEY, personnel, new CreateAccessKey(id("d-1"),
                Optional.empty(), Optional.empty(), Optional.empty())), "CBC.0151");
        var idle = operator("idle");
        assertThat(house.submit(AccessOperations.DISABLE_OPERATOR, personnel, new MoveOperator(idle.id())).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-12")
    void operators_do_nothing_to_themselves() {
        var admin = operator("admin", BuiltInRole.ADMINISTRATOR.id());
        assertRefused(house.submit(AccessOperations.DELETE_OPERATOR, caller(admin), new MoveOperator(admin.id())), "OPERATOR_SELF");
        assertRefused(house.submit(AccessOperations.ASSIGN_ROLES, caller(admin), new AssignRoles(admin.id(), Set.of())),
                "OPERATOR_SELF");
    }

    @Test
    @Tag("COM-12")
    void an_operator_of_another_party_is_no_operator() {
        var clerk = operator("clerk");
        var nobody = new OperatorId("o-nobody");
        for (var wanted : List.of(clerk.id(), nobody)) {
            assertRefused(house.submit(AccessOperations.DISABLE_OPERATOR, OTHER, new MoveOperator(wanted)), "OPERATOR_NOT_FOUND");
            assertRefused(house.submit(AccessOperations.RESET_PASSWORD, OTHER, new ResetPassword(wanted, PASSWORD)),
                    "OPERATOR_NOT_FOUND");
            assertRefused(access.browse().operator(OTHER, wanted), "OPERATOR_NOT_FOUND");
            assertRefused(house.submit(IdentityOperations.CREATE_OWN_ACCESS_KEY, OTHER, new CreateAccessKey(id("d-2"),
                    Optional.of(wanted), Optional.empty(), Optional.empty())), "OPERATOR_NOT_FOUND");
        }
        assertThat(access.browse().operators(OTHER, new PageRequest(0, 10)).orThrow().total()).isZero();
    }

    @Test
    @Tag("COM-29")
    void a_party_makes_ten_roles_of_its_own() {
        for (int n = 1; n <= Role.LIMIT; n++) {
            role("role " + n, PermissionItem.COUPON_VIEW);
        }
        var eleventh = new WriteRole(Optional.empty(), "one more", Set.of(PermissionItem.COUPON_VIEW));
        assertRefused(house.submit(AccessOperations.WRITE_ROLE, MAIN, eleventh), "ROLE_LIMIT");

        var second = access.browse().roles(MAIN).orThrow().get(1);
        house.submit(AccessOperations.DELETE_ROLE, MAIN, new DeleteRole(second.id())).orThrow();
        assertThat(house.submit(AccessOperations.WRITE_ROLE, MAIN, eleventh).isGranted()).isTrue();
        assertThat(house.submit(AccessOperations.WRITE_ROLE, OTHER, eleventh).isGranted()).isTrue();
    }

    @Test
    @Tag("COM-29")
    void a_role_that_is_held_or_named_alike_or_foreign_stays() {
        var held = role("held", PermissionItem.COUPON_VIEW);
        operator("clerk", held.id());
        assertRefused(house.submit(AccessOperations.DELETE_ROLE, MAIN, new DeleteRole(held.id())), "ROLE_HELD");
        assertRefused(house.submit(AccessOperations.WRITE_ROLE, MAIN, new WriteRole(Optional.empty(), "held",
                Set.of(PermissionItem.COUPON_VIEW))), "ROLE_NAME_TAKEN");
        assertRefused(house.submit(AccessOperations.DELETE_ROLE, OTHER, new DeleteRole(held.id())), "ROLE_NOT_FOUND");
        assertRefused(house.submit(AccessOperations.WRITE_ROLE, OTHER, new WriteRole(Optional.of(held.id()), "x", Set.of())),
                "ROLE_NOT_FOUND");
    }

    @Test
    @Tag("COM-28")
    void the_built_in_roles_are_fixed() {
        var manager = BuiltInRole.ACCOUNT_MANAGER.id();
        assertRefused(house.submit(AccessOperations.DELETE_ROLE, MAIN, new DeleteRole(manager)), "ROLE_BUILT_IN");
        assertRefused(house.submit(AccessOperations.WRITE_ROLE, MAIN, new WriteRole(Optional.of(manager), "x", Set.of())),
                "ROLE_BUILT_IN");
    }

    @Test
    @Tag("COM-01")
    void a_password_lets_in_and_gives_a_token_for_a_day() {
        var clerk = operator("clerk");
        var proved = (SignIn.Result.Proved) signIn("Account-d-1", "clerk", PASSWORD);
        assertThat(proved.who().operator()).contains(clerk);

        var issued = house.submit(AccessOperations.ISSUE_TOKEN, proved.who().caller(), new IssueToken()).orThrow();
        assertThat(Duration.between(issued.issuedAt(), issued.expiresAt())).isEqualTo(Duration.ofHours(24));
        var token = issued.token().orElseThrow();
        assertThat(access.signIn().byToken(token)).hasValueSatisfying(who ->
                assertThat(who.caller().operator()).contains(clerk.id().value()));

        house.clocks.advanceReal(Duration.ofHours(24));
        assertThat(access.signIn().byToken(token)).isEmpty();
        assertThat(access.forgetting().doPortion()).isFalse();
    }

    private Decision<TokenIssued> assume(Caller partner, String agency, String customer) {
        return house.submit(AccessOperations.ASSUME_ROLE, partner, new AssumeRole(agency, customer));
    }

    @Test
    @Tag("AUT-15")
    @Tag("AUT-12")
    void a_partner_acts_as_a_customer_exactly_while_that_is_authorized() {
        assertRefused(assume(MAIN, "Account-d-1", "Account-c-1"), "AGENCY_NOT_FOUND");
        authorized.put(id("c-1"), Set.of(PermissionItem.HELD_COUPONS_VIEW));
        var clerk = operator("clerk", BuiltInRole.ADMINISTRATOR.id());
        var token = assume(caller(clerk), "Account-d-1", "Account-c-1").orThrow().token().orElseThrow();

        var who = access.signIn().byToken(token).orElseThrow();
        assertThat(who.caller()).satisfies(caller -> {
            assertThat(caller.party()).isEqualTo(id("c-1"));
            assertThat(caller.kind()).isEqualTo(PartyKind.CUSTOMER);
            assertThat(caller.operator()).contains(clerk.id().value());
            assertThat(caller.acting()).contains(new Acting(id("d-1"), PartyKind.DISTRIBUTOR, Optional.empty()));
            assertThat(caller.permissions().items(PartyKind.CUSTOMER)).containsExactly(PermissionItem.HELD_COUPONS_VIEW);
        });
        assertThat(who.assumedBy().orElseThrow().operator()).contains(clerk);
        assertThat(house.audit.entries().getLast().subject().viewers()).isEqualTo(
                Viewers.of(id("d-1"), Optional.empty()).withCustomer(id("c-1")));

        authorized.clear();
        assertThat(access.signIn().byToken(token)).isEmpty();
        authorized.put(id("c-1"), Set.of(PermissionItem.HELD_COUPONS_VIEW));
        assertThat(access.signIn().byToken(token)).isPresent();
        house.submit(AccessOperations.DISABLE_OPERATOR, MAIN, new MoveOperator(clerk.id())).orThrow();
        assertThat(access.signIn().byToken(token)).isEmpty();
    }

    @Test
    @Tag("AUT-15")
    void what_was_exchanged_under_an_authorization_that_is_over_opens_nothing_under_the_next() {
        authorized.put(id("c-1"), Set.of(PermissionItem.HELD_COUPONS_VIEW));
        var token = assume(MAIN, "PLATFORM-OF-d-1", "Account-c-1").orThrow().token().orElseThrow();

        access.listeners().moved(new AuthorizationMoved("APPROVED", "a-1", id("c-1"), id("d-1"), id("d-1")));
        access.listeners().moved(new AuthorizationMoved("REVOKED", "a-1", id("c-1"), id("d-2"), id("d-2")));
        assertThat(access.signIn().byToken(token)).isPresent();
        access.listeners().moved(new AuthorizationMoved("REVOKED", "a-1", id("c-1"), id("d-1"), id("d-1")));
        assertThat(access.signIn().byToken(token)).isEmpty();
        assertRefused(assume(MAIN, "PLATFORM-OF-d-2", "Account-c-1"), "AGENCY_NOT_FOUND");
    }

    @Test
    @Tag("AUT-15")
    void whatever_is_wrong_with_an_exchange_the_answer_is_the_same() {
        authorized.put(id("c-1"), Set.of(PermissionItem.HELD_COUPONS_VIEW));
        assertThat(assume(MAIN, "Account-d-1", "c-1").isGranted()).isTrue();

        var refused = assume(MAIN, "Account-d-2", "Account-c-1");
        assertRefused(refused, "AGENCY_NOT_FOUND");
        assertThat(assume(MAIN, "Account-d-1", "nobody").refusals()).isEqualTo(refused.refusals());
        assertThat(assume(MAIN, "Account-d-1", "Account-d-2").refusals()).isEqualTo(refused.refusals());
    }

    @Test
    @Tag("AUT-15")
    void partners_may_be_called_like_a_customer_but_not_two_customers_like_each_other() {
        authorized.put(id("c-1"), Set.of(PermissionItem.HELD_COUPONS_VIEW));
        store.parties().add(List.of(called("Account-c-1", "a-1", PartyKind.SOLUTION_PROVIDER),
                called("Account-c-1", "a-2", PartyKind.SOLUTION_PROVIDER), called("Account-d-1", "a-3", PartyKind.SOLUTION_PROVIDER),
                called("Account-d-1", "a-4", PartyKind.SOLUTION_PROVIDER)));

        assertThat(assume(MAIN, "Account-d-1", "Account-c-1").isGranted()).isTrue();
        assertRefused(assume(MAIN, "d-1", "Account-c-1"), "AGENCY_NOT_FOUND");

        store.parties().add(List.of(called("Account-c-1", "c-2", PartyKind.CUSTOMER)));
        assertRefused(assume(MAIN, "Account-d-1", "Account-c-1"), "AGENCY_NOT_FOUND");
        assertThat(assume(MAIN, "Account-d-1", "c-1").isGranted()).isTrue();
    }

    @Test
    @Tag("AUT-12")
    void what_a_customer_does_in_person_nobody_does_for_it() {
        var acting = MAIN.as(id("c-1"), Permissions.all());

        assertThat(AccessOperations.CHANGE_PASSWORD.refusalsFor(acting)).singleElement().matches(refusal -> refusal.is(CommonRefusal.IN_PERSON_ONLY));
        assertThat(AccessOperations.SELF.refusalsFor(acting)).isEmpty();
        assertThat(AccessOperations.ASSUME_ROLE.refusalsFor(acting)).isNotEmpty();
    }

    @Test
    @Tag("COM-01")
    void a_disabled_operator_is_let_in_no_way() {
        var clerk = operator("clerk");
        var token = house.submit(AccessOperations.ISSUE_TOKEN, caller(clerk), new IssueToken()).orThrow().token().orElseThrow();
        var key = house.submit(IdentityOperations.CREATE_OWN_ACCESS_KEY, MAIN, new CreateAccessKey(id("d-1"),
                Optional.of(clerk.id()), Optional.empty(), Optional.empty())).orThrow();
        assertThat(identity.credentials(access.signIn()).byAccessKey(key.accessKey().value())).hasValueSatisfying(credential ->
                assertThat(credential.caller().operator()).contains(clerk.id().value()));

        house.submit(AccessOperations.DISABLE_OPERATOR, MAIN, new MoveOperator(clerk.id())).orThrow();

        assertThat(access.signIn().byToken(token)).isEmpty();
        assertThat(access.signIn().byName(id("d-1"), "clerk")).isEmpty();
        assertThat(identity.credentials(access.signIn()).byAccessKey(key.accessKey().value())).isEmpty();
        assertThat(signIn("d-1", "clerk", PASSWORD)).isEqualTo(new SignIn.Result.Failed(SignInFailure.ACCOUNT_UNKNOWN));
        house.submit(AccessOperations.ENABLE_OPERATOR, MAIN, new MoveOperator(clerk.id())).orThrow();
        assertThat(access.signIn().byToken(token)).isPresent();
    }

    @Test
    @Tag("COM-01")
    void five_wrong_passwords_lock_the_account_for_right_ones_too() {
        operator("clerk");
        for (int n = 0; n < 5; n++) {
            assertThat(signIn("d-1", "clerk", Secret.of("wrong"))).isEqualTo(new SignIn.Result.Failed(SignInFailure.PASSWORD_WRONG));
        }
        assertThat(signIn("d-1", "clerk", PASSWORD)).isEqualTo(new SignIn.Result.Failed(SignInFailure.LOCKED));
        house.clocks.advanceReal(Duration.ofMinutes(15));
        assertThat(signIn("d-1", "clerk", PASSWORD)).isInstanceOf(SignIn.Result.Proved.class);
        assertThat(signIn("nobody", "clerk", PASSWORD)).isEqualTo(new SignIn.Result.Failed(SignInFailure.ACCOUNT_UNKNOWN));
        assertThat(signIn("d-2", "clerk", PASSWORD)).isEqualTo(new SignIn.Result.Failed(SignInFailure.ACCOUNT_UNKNOWN));
    }

    @Test
    @Tag("COM-01")
    void a_new_password_ends_the_tokens_of_before() {
        var clerk = operator("clerk");
        var token = house.submit(AccessOperations.ISSUE_TOKEN, caller(clerk), new IssueToken()).orThrow().token().orElseThrow();
        assertRefused(house.submit(AccessOperations.CHANGE_PASSWORD, caller(clerk), new ChangePassword(Secret.of("wrong"),
                Secret.of("battery staple"))), "PASSWORD_WRONG");
        house.submit(AccessOperations.CHANGE_PASSWORD, caller(clerk), new ChangePassword(PASSWORD, Secret.of("battery staple")))
                .orThrow();

        assertThat(access.signIn().byToken(token)).isEmpty();
        assertThat(signIn("d-1", "clerk", Secret.of("battery staple"))).isInstanceOf(SignIn.Result.Proved.class);
        house.submit(AccessOperations.RESET_PASSWORD, MAIN, new ResetPassword(clerk.id(), PASSWORD)).orThrow();
        assertThat(signIn("d-1", "clerk", PASSWORD)).isInstanceOf(SignIn.Result.Proved.class);
        assertRefused(house.submit(AccessOperations.CHANGE_PASSWORD, MAIN, new ChangePassword(PASSWORD, PASSWORD)), "OPERATOR_ONLY");
    }

    @Test
    @Tag("COM-01")
    void no_digest_of_a_password_is_kept_for_repeats() {
        var first = house.submit(AccessOperations.CREATE_OPERATOR, MAIN, "key", new CreateOperator("clerk", Set.of(),
                Optional.of(PASSWORD)));
        var other = house.submit(AccessOperations.CREATE_OPERATOR, MAIN, "key", new CreateOperator("clerk", Set.of(),
                Optional.of(Secret.of("battery staple"))));
        assertThat(other.replayed()).isTrue();
        assertThat(signIn("d-1", "clerk", PASSWORD)).isInstanceOf(SignIn.Result.Proved.class);
        int kept = house.answers.size();

        var id = first.decision().orThrow().id();
        for (int sending = 0; sending < 2; sending++) {
            assertThat(house.submit(AccessOperations.RESET_PASSWORD, MAIN, "reset", new ResetPassword(id, PASSWORD)).replayed())
                    .isFalse();
        }
        assertThat(house.answers.size()).isEqualTo(kept);
    }

    @Test
    @Tag("COM-01")
    void the_main_account_signs_in_by_its_account_name() {
        house.submit(AccessOperations.SET_PARTY_PASSWORD, PLATFORM, new SetPartyPassword(id("d-1"), PASSWORD)).orThrow();
        assertRefused(house.submit(AccessOperations.SET_PARTY_PASSWORD, PLATFORM, new SetPartyPassword(id("x"), PASSWORD)),
                "PARTY_NOT_FOUND");
        assertThat(signIn("Account-d-1", "Account-d-1", PASSWORD)).isInstanceOfSatisfying(SignIn.Result.Proved.class,
                proved -> assertThat(proved.who().caller()).isEqualTo(MAIN));
    }

    @Test
    @Tag("COM-01")
    void a_token_is_ended_by_its_account_only() {
        var token = house.submit(AccessOperations.ISSUE_TOKEN, MAIN, new IssueToken()).orThrow().token().orElseThrow();
        assertThat(house.submit(AccessOperations.REVOKE_TOKEN, OTHER, new RevokeToken(token)).orThrow().existed()).isFalse();
        assertThat(access.signIn().byToken(token)).isPresent();
        assertThat(house.submit(AccessOperations.REVOKE_TOKEN, MAIN, new RevokeToken(token)).orThrow().existed()).isTrue();
        assertThat(access.signIn().byToken(token)).isEmpty();
    }

    @Test
    @Tag("COM-01")
    void a_rotated_key_runs_out_beside_its_successor() {
        var clerk = operator("clerk");
        var old = house.submit(IdentityOperations.CREATE_OWN_ACCESS_KEY, MAIN, new CreateAccessKey(id("d-1"),
                Optional.of(clerk.id()), Optional.empty(), Optional.empty())).orThrow();
        var made = house.submit(IdentityOperations.ROTATE_OWN_ACCESS_KEY, MAIN,
                new RotateAccessKey(id("d-1"), old.accessKey(), Duration.ofHours(1))).orThrow();

        assertThat(made.predecessor()).map(key -> key.status()).contains(AccessKeyStatus.RETIRING);
        assertThat(made.operator()).contains(clerk.id());
        var credentials = identity.credentials(access.signIn());
        assertThat(credentials.byAccessKey(old.accessKey().value())).isPresent();
        assertThat(credentials.byAccessKey(made.accessKey().value())).isPresent();
        assertRefused(house.submit(IdentityOperations.ROTATE_OWN_ACCESS_KEY, MAIN,
                new RotateAccessKey(id("d-1"), old.accessKey(), Duration.ZERO)), "ACCESS_KEY_RETIRING");
        assertRefused(house.submit(IdentityOperations.ROTATE_OWN_ACCESS_KEY, MAIN,
                new RotateAccessKey(id("d-1"), made.accessKey(), Duration.ofDays(8))), "CBC.0100");
        house.clocks.advanceReal(Duration.ofHours(1));
        assertThat(credentials.byAccessKey(old.accessKey().value())).isEmpty();
        assertRefused(house.submit(IdentityOperations.ROTATE_OWN_ACCESS_KEY, OTHER,
                new RotateAccessKey(id("d-2"), made.accessKey(), Duration.ZERO)), "ACCESS_KEY_NOT_FOUND");
    }

    @Test
    @Tag("COM-01")
    void a_deleted_key_is_not_listed() {
        var key = house.submit(IdentityOperations.CREATE_OWN_ACCESS_KEY, MAIN, new CreateAccessKey(id("d-1"),
                Optional.empty(), Optional.empty(), Optional.empty())).orThrow();
        assertThat(identity.browse().ownKeys(MAIN).orThrow()).extracting(each -> each.id()).containsExactly(key.accessKey());
        house.submit(IdentityOperations.DELETE_OWN_ACCESS_KEY, MAIN, new EndAccessKey(id("d-1"), key.accessKey())).orThrow();
        assertThat(identity.browse().ownKeys(MAIN).orThrow()).isEmpty();
        assertRefused(house.submit(IdentityOperations.DELETE_OWN_ACCESS_KEY, MAIN, new EndAccessKey(id("d-1"), key.accessKey())),
                "ACCESS_KEY_NOT_FOUND");
        assertRefused(identity.browse().ownKey(MAIN, key.accessKey()), "ACCESS_KEY_NOT_FOUND");
    }

    @Test
    @Tag("COM-12")
    void who_is_not_asked_for_by_its_rights_is_refused_and_kept_in_the_trail() {
        var clerk = caller(operator("clerk"));
        int before = house.audit.entries().size();
        assertThat(clerk.permissions()).isNotEqualTo(Permissions.all());

        assertThat(house.gateway().forbid(AccessOperations.WRITE_ROLE, clerk, TestHouse.ORIGIN))
                .extracting(refusal -> refusal.code()).containsExactly("CBC.0151");
        assertThat(house.gateway().forbid(AccessOperations.WRITE_ROLE, MAIN, TestHouse.ORIGIN)).isEmpty();

        assertThat(house.audit.entries()).hasSize(before + 1).last().satisfies(entry -> {
            assertThat(entry.operation()).isEqualTo("role-write");
            assertThat(entry.refusals()).isNotEmpty();
            assertThat(entry.caller().operator()).isEqualTo(clerk.operator());
        });
        assertThat(clerk.operator()).isPresent();
        assertThat(OperatorStatus.values()).hasSize(3);
    }

    private static Party called(String name, String id, PartyKind kind) {
        return new Party(id(id), kind, "Name of " + id, name, Optional.empty(), Contact.none(), Optional.empty(), IdentityFixtures.NOW);
    }
}
