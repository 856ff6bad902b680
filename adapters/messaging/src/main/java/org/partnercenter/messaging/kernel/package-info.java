/** What all routes share. */
package org.partnercenter.messaging.kernel;
