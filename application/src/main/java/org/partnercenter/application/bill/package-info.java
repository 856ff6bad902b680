/** Bills and consumption: taking fee records in, closing cycles, and what partners see of it. */
package org.partnercenter.application.bill;
