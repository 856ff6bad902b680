package org.partnercenter.rest.coupon;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import java.math.BigDecimal;
import java.util.List;

/** The body of an issue as the vendor's clients send it (T1-10). */
@JsonIgnoreProperties(ignoreUnknown = true)
record IssueBody(String quotaId, List<String> customerIds, BigDecimal faceValue, String validTime, String expireTime,
                 List<String> cloudServiceTypes, List<String> productIds, String memo, String indirectPartnerId) {

    OwnIssueBody own() {
        return new OwnIssueBody(quotaId, customerIds, faceValue, validTime, expireTime, cloudServiceTypes, productIds, null, memo,
                indirectPartnerId);
    }
}
