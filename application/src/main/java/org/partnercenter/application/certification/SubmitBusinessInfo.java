package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.BusinessInfo;

/** Submits the caller's business information: to be certified for the first time or again, or as a change. */
public record SubmitBusinessInfo(BusinessInfo info) {
}
