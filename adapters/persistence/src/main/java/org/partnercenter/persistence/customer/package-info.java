/** Associations as rows, and the customer lists over them. */
package org.partnercenter.persistence.customer;
