package org.partnercenter.application.opportunity.incentive;


/** Tells of applications whose review is due soon. @param limit applications at most */
record Remind(int limit) {

    /** How many it was. */
    record Done(int count) {
    }
}
