package org.partnercenter.domain.catalog;

import static org.partnercenter.domain.catalog.CatalogRule.RES_01;
import static org.partnercenter.domain.catalog.CatalogRule.RES_03;
import static org.partnercenter.domain.catalog.CatalogRule.RES_05;
import static org.partnercenter.domain.catalog.CatalogRule.RES_06;
import static org.partnercenter.domain.catalog.CatalogRule.RES_07;
import static org.partnercenter.domain.catalog.CatalogRule.RES_08;
import static org.partnercenter.domain.catalog.CatalogRule.RES_10;
import static org.partnercenter.domain.kernel.CommonRule.COM_13;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

/** Why a query of the catalogue or a load of it is refused. */
public enum CatalogRefusal implements Reason {
    TYPE_CODE_FILTER_TOO_LONG(RES_01, "CBC.0100", Kind.MALFORMED),
    CATALOG_SERVICE_TYPE_UNKNOWN(RES_03, "CATALOG_SERVICE_TYPE_UNKNOWN", Kind.RULE),
    SERVICE_NAME_FILTER_TOO_LONG(RES_05, "CBC.0100", Kind.MALFORMED),
    MARKETPLACE_SERVICE_UNSUPPORTED(RES_06, "CBC.0100", Kind.MALFORMED),
    USAGE_TYPE_CODE_MALFORMED(RES_07, "CBC.0100", Kind.MALFORMED),
    CATALOG_RESOURCE_TYPE_UNKNOWN(RES_07, "CATALOG_RESOURCE_TYPE_UNKNOWN", Kind.RULE),
    CONVERSION_TO_ITSELF(RES_07, "CBC.0100", Kind.MALFORMED),
    CATALOG_MEASURE_UNKNOWN(RES_07, "CATALOG_MEASURE_UNKNOWN", Kind.RULE),
    CATALOG_MEASURE_TYPES_DIFFER(RES_07, "CATALOG_MEASURE_TYPES_DIFFER", Kind.RULE),
    CATALOG_CONVERSION_REVERSED(RES_07, "CATALOG_CONVERSION_REVERSED", Kind.RULE),
    CATALOG_MEASURE_CONVERTED(RES_07, "CATALOG_MEASURE_CONVERTED", Kind.RULE),
    SERVICE_TYPE_CODE_MALFORMED(RES_08, "CBC.0100", Kind.MALFORMED),
    RESOURCE_TYPE_CODE_MALFORMED(RES_08, "CBC.0100", Kind.MALFORMED),
    LANGUAGE_UNKNOWN(RES_10, "CBC.0100", Kind.MALFORMED),
    CATALOG_PROVINCE_UNKNOWN(COM_13, "CATALOG_PROVINCE_UNKNOWN", Kind.RULE),
    CATALOG_CITY_UNKNOWN(COM_13, "CATALOG_CITY_UNKNOWN", Kind.RULE),
    CATALOG_KIND_UNKNOWN(COM_13, "CBC.0100", Kind.MALFORMED),
    CATALOG_FIELD_OF_OTHER_KIND(COM_13, "CBC.0100", Kind.MALFORMED);

    private final Rule rule;
    private final String code;
    private final Kind kind;

    CatalogRefusal(Rule rule, String code, Kind kind) {
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
