/** What the vendor sells: service types, their resource types, and products (rulebook section 5). */
package org.partnercenter.domain.catalog;
