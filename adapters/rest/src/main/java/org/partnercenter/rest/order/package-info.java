/** Orders over HTTP: the vendor's operations, the screens, and the platform's feed. */
package org.partnercenter.rest.order;
