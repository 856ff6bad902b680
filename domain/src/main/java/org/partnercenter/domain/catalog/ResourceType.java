package org.partnercenter.domain.catalog;

import java.util.Optional;

/** What a service is metered by, such as a virtual machine. */
public record ResourceType(ResourceTypeCode code, ServiceTypeCode service, Names name, Optional<Names> description) {
}
