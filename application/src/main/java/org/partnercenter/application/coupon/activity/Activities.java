package org.partnercenter.application.coupon.activity;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.domain.coupon.activity.ActivityId;
import org.partnercenter.domain.coupon.activity.ActivityVoucher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The activity vouchers as they are stored. A partner sees its own but for deleted ones, the platform those in review, approved and
 * rejected.
 */
public interface Activities {

    void add(List<ActivityVoucher> vouchers);

    /** Those that exist, locked until the running transaction ends. */
    Map<ActivityId, ActivityVoucher> lock(Set<ActivityId> ids);

    void update(List<ActivityVoucher> vouchers);

    /** Newest first. A marker is the id of an activity voucher. */
    Page<ActivityVoucher> list(Scope scope, ActivityFilter filter, PageRequest page);

    Optional<ActivityVoucher> find(Scope scope, ActivityId id);
}
