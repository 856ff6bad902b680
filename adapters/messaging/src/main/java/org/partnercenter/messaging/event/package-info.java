/** Events on their way to the outside. */
package org.partnercenter.messaging.event;
