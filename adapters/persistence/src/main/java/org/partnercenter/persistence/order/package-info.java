/** Orders, their lines and what they brought, as tables. */
package org.partnercenter.persistence.order;
