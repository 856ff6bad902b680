package org.partnercenter.application.customer.acquire;

/** What creating customers needs of the outside, beside the rest. */
public record CreationPorts(CreatedCustomers created, CustomerOrigins origins, RegisterCustomers register, AccountDirectory directory,
                            GiveLogins logins, RegistrationCodes codes) {
}
