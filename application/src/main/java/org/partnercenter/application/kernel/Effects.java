package org.partnercenter.application.kernel;

import java.util.ArrayList;
import java.util.List;

/**
 * What a granted command brings about beside the state its use case stored: movements, events for the outside, and news for
 * neighbours, whose listeners run in the same transaction, and notices for those concerned.
 */
public record Effects(List<Posting> postings, List<OutgoingEvent> events, List<Object> news, List<OutgoingNotice> notices) {

    private static final Effects NONE = new Effects(List.of(), List.of(), List.of(), List.of());

    public Effects {
        postings = List.copyOf(postings);
        events = List.copyOf(events);
        news = List.copyOf(news);
        notices = List.copyOf(notices);
    }

    public static Effects none() {
        return NONE;
    }

    /** Nothing was brought about. */
    public boolean isNone() {
        return postings.isEmpty() && events.isEmpty() && news.isEmpty() && notices.isEmpty();
    }

    public static Effects of(List<Posting> postings, List<OutgoingEvent> events) {
        return new Effects(postings, events, List.of(), List.of());
    }

    public static Effects news(Object... news) {
        return new Effects(List.of(), List.of(), List.of(news), List.of());
    }

    public static Effects notices(List<OutgoingNotice> notices) {
        return new Effects(List.of(), List.of(), List.of(), notices);
    }

    public Effects and(Effects other) {
        return new Effects(joined(postings, other.postings), joined(events, other.events), joined(news, other.news),
                joined(notices, other.notices));
    }

    public static Effects all(List<Effects> several) {
        return new Effects(several.stream().flatMap(one -> one.postings.stream()).toList(),
                several.stream().flatMap(one -> one.events.stream()).toList(),
                several.stream().flatMap(one -> one.news.stream()).toList(),
                several.stream().flatMap(one -> one.notices.stream()).toList());
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
