package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

import static org.partnercenter.domain.kernel.PartyKind.CUSTOMER;
import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

/** What can be asked about verification codes. */
public final class VerificationOperations {

    private static final Set<PartyKind> ACTING = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER, CUSTOMER);

    /** As the vendor's clients ask (T2-02). */
    public static final Operation<SendCode, CodeSent> SEND = new Operation<>("verification-code-send", SendCode.class,
            CodeSent.class, Set.of(DISTRIBUTOR, SOLUTION_PROVIDER), Set.of());
    /** Partners and customers ask for codes for actions of their own. */
    public static final Operation<RequestCode, CodeSent> REQUEST = new Operation<>("verification-code-request",
            RequestCode.class, CodeSent.class, ACTING, Set.of());

    /** While codes are on it needs one itself, or whoever holds a key could switch them off. The platform needs none. */
    public static final Operation<SwitchCodes, CodesSwitched> SWITCH = new Operation<>("verification-codes-switch",
            SwitchCodes.class, CodesSwitched.class, Set.of(PLATFORM, DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER),
            Set.of(PermissionItem.VERIFICATION_CODES_SWITCH)).needingCode();

    static final Operation<String, StoredCode> SHOW = new Operation<>("verification-code-show", String.class, StoredCode.class,
            ACTING, Set.of());
    static final Operation<Void, CodesSwitched> SETTING = new Operation<>("verification-codes-setting", Void.class,
            CodesSwitched.class, SWITCH.callers(), SWITCH.permissions());

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(SHOW, SETTING);
    }

    private VerificationOperations() {
    }
}
