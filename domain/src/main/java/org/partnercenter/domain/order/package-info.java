/** Customers' orders and what they bring, as they are read and paid (rulebook section 6). */
package org.partnercenter.domain.order;
