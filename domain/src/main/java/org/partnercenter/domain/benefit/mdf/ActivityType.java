package org.partnercenter.domain.benefit.mdf;

import java.util.Arrays;
import java.util.List;

/** What partners do in the market. The rulebook names none; these are ours. */
public enum ActivityType {
    EXHIBITION,
    SEMINAR,
    TRAINING,
    ONLINE_CAMPAIGN,
    ADVERTISING,
    MATERIAL,
    OTHER;

    static final List<String> CODES = Arrays.stream(values()).map(Enum::name).toList();
}
