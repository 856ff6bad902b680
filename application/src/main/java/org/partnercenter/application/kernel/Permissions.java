package org.partnercenter.application.kernel;

import java.util.Collections;
import java.util.Set;

/** The permission items a caller holds (COM-12). The main account holds all. */
public final class Permissions {

    private static final Permissions ALL = new Permissions(Set.of(), true);

    private final Set<String> items;
    private final boolean all;

    private Permissions(Set<String> items, boolean all) {
        this.items = items;
        this.all = all;
    }

    public static Permissions all() {
        return ALL;
    }

    public static Permissions of(Set<String> items) {
        return new Permissions(Set.copyOf(items), false);
    }

    /** Whether one of the wanted items is held; nothing wanted is open to everyone. */
    public boolean anyOf(Set<String> wanted) {
        return all || wanted.isEmpty() || !Collections.disjoint(items, wanted);
    }
}
