package org.partnercenter.application.discount;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;

/** Puts discounts together from their ports. */
public final class DiscountModule {

    private final DiscountPorts ports;

    public DiscountModule(DiscountPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(DiscountSteps.all(ports));
        all.add(new OfferDelivery(ports));
        all.add(new DiscountApplying(ports));
        return all;
    }

    public BrowseDiscounts browse() {
        return new BrowseDiscounts(ports);
    }

    public DiscountListeners listeners() {
        return new DiscountListeners(ports.discounts());
    }

    public static List<FileKind<?, ?>> files() {
        return DiscountFiles.kinds();
    }
}
