package org.partnercenter.application.notice;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Messages;
import org.partnercenter.domain.kernel.Texts;

/** What the capability needs of the outside. */
public record NoticePorts(Notices notices, AddressesOf addresses, Messages messages, Texts texts, Clocks clocks) {
}
