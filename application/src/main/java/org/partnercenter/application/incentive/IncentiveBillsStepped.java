package org.partnercenter.application.incentive;

import java.util.List;

/** News: these incentive bills have another status. @param bills their ids @param status name of the status they have now */
public record IncentiveBillsStepped(List<String> bills, String status) {

    public IncentiveBillsStepped {
        bills = List.copyOf(bills);
    }
}
