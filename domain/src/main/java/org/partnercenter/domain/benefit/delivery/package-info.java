/** Delivery capability support (交付能力提升支持): projects registered, accepted and paid for (rulebook 2.5). */
package org.partnercenter.domain.benefit.delivery;
