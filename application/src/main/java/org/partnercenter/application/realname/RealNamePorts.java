package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.application.realname.attachment.ObjectStore;
import org.partnercenter.application.realname.attachment.UploadSettings;

import java.time.ZoneId;

/** What the capability needs of the outside. */
public record RealNamePorts(Applications applications, UploadSettings uploads, ObjectStore store, Intake intake, Standings standings,
                            CustomersOf customers, PhoneCodes codes, Screening screening, Limits limits, Transactions transactions,
                            Clocks clocks, Ids ids) {

    /**
     * How much is taken.
     *
     * @param attempts    applications for one customer in a day (RNA-08)
     * @param sameNumber  customers that one number may verify (RNA-09)
     * @param zone        whose days these are
     */
    public record Limits(int attempts, int sameNumber, ZoneId zone) {
    }

    /** Whether review takes anything: a switch of the platform's, open unless it was closed. */
    public interface Intake {

        boolean isOpen();

        void set(boolean open);
    }
}
