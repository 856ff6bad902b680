package org.partnercenter.application.customer.acquire;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Map;

/**
 * What stands in the way of winning a customer; nothing else of it is told.
 *
 * @param association for each model; empty where nothing does
 * @param report      of reporting it
 */
public record EligibilityView(Map<AssociationType, List<Refusal>> association, List<Refusal> report) {
}
