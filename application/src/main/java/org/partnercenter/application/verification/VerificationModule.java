package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.CodeCheck;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Puts the capability together from its ports. */
public final class VerificationModule {

    private final VerificationPorts ports;

    public VerificationModule(VerificationPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new CodeSending(ports), new CodeRequesting(ports), new CodeSwitching(ports));
    }

    /** What the one door asks before commands that need a code. */
    public CodeCheck check() {
        return new CodeChecking(ports.codes(), ports.hash());
    }

    /** For commands of neighbours that a phone has to be proved for. */
    public PhoneCodes phoneCodes() {
        return new SentCodes(ports);
    }

    public BrowseCodes browse() {
        return new BrowseCodes(ports);
    }

    public Chore forgetting() {
        return new ForgetCodes(ports.codes(), ports.clocks());
    }
}
