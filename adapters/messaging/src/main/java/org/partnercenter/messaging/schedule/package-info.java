/** What happens by itself. */
package org.partnercenter.messaging.schedule;
