package org.partnercenter.domain.opportunity;

import java.util.Arrays;
import java.util.Optional;

/** The vendor's representative offices, one for each place a customer can be in. Nobody enters one: it follows from the place (OPP-11). */
public enum RepOffice {
    ANHUI,
    BEIJING,
    CHONGQING,
    FUJIAN,
    GANSU,
    GUANGDONG,
    GUANGXI,
    GUIZHOU,
    HAINAN,
    HEBEI,
    HEILONGJIANG,
    HENAN,
    HONG_KONG,
    HUBEI,
    HUNAN,
    INNER_MONGOLIA,
    JIANGSU,
    JIANGXI,
    JILIN,
    LIAONING,
    MACAO,
    NINGXIA,
    QINGHAI,
    SHAANXI,
    SHANDONG,
    SHANGHAI,
    SHANXI,
    SICHUAN,
    TAIWAN,
    TIANJIN,
    TIBET,
    XINJIANG,
    YUNNAN,
    ZHEJIANG;

    /** The office that looks after a place. */
    public static Optional<RepOffice> ofPlace(String code) {
        return Arrays.stream(values()).filter(office -> office.name().equals(code)).findFirst();
    }
}
