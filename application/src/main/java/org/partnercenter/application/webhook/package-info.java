/** Events pushed to receivers of a party's own: endpoints, deliveries, attempts. */
package org.partnercenter.application.webhook;
