package org.partnercenter.application.identity.access;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;

/** Puts operators, roles, passwords and tokens together from their ports. */
public final class AccessModule {

    private final AccessPorts ports;
    private final SignIn signIn;
    private final RoleAssuming assuming;

    /** @param may asked at every use of a token that acts as a customer */
    public AccessModule(AccessPorts ports, PartiesByAccount accounts, MayAssume may) {
        this.ports = ports;
        this.signIn = new SignIn(ports, accounts, may);
        this.assuming = new RoleAssuming(ports, accounts, may);
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(List.of(new OperatorCreation(ports, ports.ids()), new RoleWriting(ports),
                new RoleDeletion(ports.operators()), new TokenIssuing(ports), assuming, new TokenRevoking(ports.tokens())));
        all.addAll(OperatorChange.all(ports.operators()));
        all.addAll(PasswordSetting.all(ports));
        return all;
    }

    public SignIn signIn() {
        return signIn;
    }

    public BrowseOperators browse() {
        return new BrowseOperators(ports);
    }

    /** For neighbours that register parties which are to sign in. */
    public InitialPasswords initialPasswords() {
        return new InitialPasswords(ports);
    }

    public Operators operators() {
        return ports.operators();
    }

    public AccessListeners listeners() {
        return new AccessListeners(ports.tokens());
    }

    public Chore forgetting() {
        return new ForgetTokens(ports.tokens(), ports.clocks());
    }
}
