/** Who becomes, stays and ceases to be whose customer; and the news of it. */
package org.partnercenter.application.customer;
