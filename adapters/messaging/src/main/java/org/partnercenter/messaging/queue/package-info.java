/** Commands that come as messages, their replies, and the dead letters. */
package org.partnercenter.messaging.queue;
