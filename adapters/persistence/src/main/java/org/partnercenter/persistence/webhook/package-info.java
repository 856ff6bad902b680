/** Webhooks, their calls and attempts as rows. */
package org.partnercenter.persistence.webhook;
