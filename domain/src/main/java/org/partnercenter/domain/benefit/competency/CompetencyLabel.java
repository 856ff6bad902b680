package org.partnercenter.domain.benefit.competency;

import java.util.Arrays;
import java.util.List;

/** Level-1 labels the incentive knows, and the sites whose partners it is for (CII-07). Their names are the codes of labels and allowances. */
public enum CompetencyLabel {
    DATABASE(Scope.GLOBAL),
    BIG_DATA(Scope.GLOBAL),
    DATA_WAREHOUSE(Scope.CHINA),
    AI_PLATFORM(Scope.CHINA),
    DEVSECOPS(Scope.CHINA),
    SOLUTION_INTEGRATION(Scope.CHINA),
    PUBLIC_CLOUD_OPERATION(Scope.CHINA),
    EXCELLENCE_OPERATIONS(Scope.CHINA),
    APPLICATION_MODERNISATION(Scope.CHINA),
    CLOUD_PLANNING_AND_IMPLEMENTATION(Scope.OVERSEAS);

    /** Where a label brings something. */
    public enum Scope {
        GLOBAL,
        CHINA,
        OVERSEAS
    }

    static final List<String> CODES = Arrays.stream(values()).map(Enum::name).toList();

    private final Scope scope;

    CompetencyLabel(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it brings something to partners of the China site. */
    public boolean isForChina() {
        return scope != Scope.OVERSEAS;
    }
}
