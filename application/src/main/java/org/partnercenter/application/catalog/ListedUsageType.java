package org.partnercenter.application.catalog;

import org.partnercenter.domain.catalog.Names;
import org.partnercenter.domain.catalog.ServiceTypeCode;
import org.partnercenter.domain.catalog.UsageType;

/** A usage type, and whose it is. */
public record ListedUsageType(UsageType type, Names resourceName, ServiceTypeCode service, Names serviceName) {
}
