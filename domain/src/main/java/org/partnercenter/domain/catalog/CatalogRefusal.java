package org.partnercenter.domain.catalog;

import static org.partnercenter.domain.catalog.CatalogRule.RES_01;
import static org.partnercenter.domain.catalog.CatalogRule.RES_03;
import static org.partnercenter.domain.catalog.CatalogRule.RES_05;
import static org.partnercenter.domain.catalog.CatalogRule.RES_08;
import static org.partnercenter.domain.catalog.CatalogRule.RES_10;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why a query of the catalogue or a load of it is refused. */
public enum CatalogRefusal implements Reason {
    TYPE_CODE_FILTER_TOO_LONG(RES_01, "CBC.0100", Kind.MALFORMED),
    CATALOG_SERVICE_TYPE_UNKNOWN(RES_03, "CATALOG_SERVICE_TYPE_UNKNOWN", Kind.RULE),
    SERVICE_NAME_FILTER_TOO_LONG(RES_05, "CBC.0100", Kind.MALFORMED),
    SERVICE_TYPE_CODE_MALFORMED(RES_08, "CBC.0100", Kind.MALFORMED),
    RESOURCE_TYPE_CODE_MALFORMED(RES_08, "CBC.0100", Kind.MALFORMED),
    LANGUAGE_UNKNOWN(RES_10, "CBC.0100", Kind.MALFORMED);

    private final CatalogRule rule;
    private final String code;
    private final Kind kind;

    CatalogRefusal(CatalogRule rule, String code, Kind kind) {
        this.rule = rule;
        this.code = code;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
