package org.partnercenter.application.authorization;

import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;

/** Builds the capability from its ports. */
public final class AuthorizationModule {

    private final AuthorizationPorts ports;
    private final MayActFor may;

    public AuthorizationModule(AuthorizationPorts ports) {
        this.ports = ports;
        this.may = new MayActFor(ports);
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(AuthorizationMoving.all(ports));
        all.add(new AuthorizationRequesting(ports));
        all.add(new AuthorizationEnding(ports));
        return all;
    }

    public AuthorizationListeners listeners() {
        return new AuthorizationListeners(ports);
    }

    public BrowseAuthorizations browse() {
        return new BrowseAuthorizations(ports, may);
    }

    /** What orders and others ask. */
    public MayActFor mayActFor() {
        return may;
    }
}
