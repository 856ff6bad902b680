/** Revenue over HTTP: what the platform tells, forms and reviews, and what partners see and say. */
package org.partnercenter.rest.revenue;
