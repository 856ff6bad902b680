/** Webhooks of a party: {@code /v2/partners/webhooks}, and the same for customers and the platform. */
package org.partnercenter.rest.webhook;
