/** Orders and what they bring: fed by the platform, read by customers and their partners. */
package org.partnercenter.application.order;
