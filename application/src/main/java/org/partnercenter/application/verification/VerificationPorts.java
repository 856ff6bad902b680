package org.partnercenter.application.verification;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.KeyedHash;
import org.partnercenter.application.kernel.Messages;
import org.partnercenter.domain.kernel.Texts;

/** What the capability needs of the outside. */
public record VerificationPorts(Codes codes, KeyedHash hash, Digits digits, Messages messages, ReceiversOf receivers,
                                CustomersOf customers, Texts texts, Clocks clocks, Ids ids) {
}
