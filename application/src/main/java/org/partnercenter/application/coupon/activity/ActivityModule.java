package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;

/** Puts activity vouchers together from their ports. */
public final class ActivityModule {

    private final ActivityPorts ports;

    public ActivityModule(ActivityPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<>(ActivityChanging.all(ports));
        all.add(new ActivityCreating(ports));
        return all;
    }

    public BrowseActivities browse() {
        return new BrowseActivities(ports);
    }

    public static List<FileKind<?, ?>> files() {
        return ActivityFiles.kinds();
    }
}
