/** Events sent to receivers that partners name. */
package org.partnercenter.messaging.webhook;
