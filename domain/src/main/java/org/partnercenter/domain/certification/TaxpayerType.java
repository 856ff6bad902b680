package org.partnercenter.domain.certification;

/** How a company pays value added tax (纳税人类型). */
public enum TaxpayerType {
    GENERAL,
    SMALL_SCALE
}
