/** Messages by mail. */
package org.partnercenter.messaging.mail;
