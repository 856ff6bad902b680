package org.partnercenter.application.message;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages that wait, and those of a sandbox, in memory. */
public final class InMemoryMessageQueue implements MessageQueue, SandboxInbox {

    private record Waiting(QueuedMessage queued, Instant due) {
    }

    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Map<String, Instant> givenUp = new HashMap<>();
    private final List<SandboxMessage> inbox = new ArrayList<>();

    @Override
    public void add(List<QueuedMessage> messages, Instant due) {
        messages.forEach(queued -> waiting.put(queued.id(), new Waiting(queued, due)));
    }

    @Override
    public List<QueuedMessage> take(Instant now, Instant until, int limit) {
        var taken = waiting.values().stream().filter(each -> !each.due().isAfter(now))
                .sorted(Comparator.comparing(Waiting::due)).limit(limit).map(Waiting::queued)
                .map(queued -> new QueuedMessage(queued.id(), queued.message(), queued.attempts() + 1))
                .sorted(Comparator.comparing(QueuedMessage::id)).toList();
        add(taken, until);
        return taken;
    }

    @Override
    public void sent(String id) {
        waiting.remove(id);
    }

    @Override
    public void postpone(String id, Instant due) {
        waiting.computeIfPresent(id, (key, each) -> new Waiting(each.queued(), due));
    }

    @Override
    public void giveUp(String id, Instant now) {
        waiting.remove(id);
        givenUp.put(id, now);
    }

    @Override
    public void put(SandboxMessage message) {
        if (inbox.stream().noneMatch(each -> each.id().equals(message.id()))) {
            inbox.add(message);
        }
    }

    @Override
    public Page<SandboxMessage> list(Optional<String> receiver, PageRequest page) {
        var matching = inbox.stream().filter(each -> receiver.isEmpty() || receiver.get().equals(each.to().address()))
                .sorted(Comparator.comparing(SandboxMessage::at).thenComparing(SandboxMessage::id).reversed()).toList();
        var behind = page.after().map(marker -> matching.stream().dropWhile(each -> !each.id().equals(marker)).skip(1).toList())
                .orElse(matching);
        return new Page<>(matching.size(), behind.stream().skip(page.offset()).limit(page.limit()).toList());
    }

    /** Of both: what was given up, or kept in the inbox. */
    @Override
    public int forget(Instant before, int limit) {
        var old = givenUp.entrySet().stream().filter(each -> each.getValue().isBefore(before)).limit(limit)
                .map(Map.Entry::getKey).toList();
        old.forEach(givenUp::remove);
        var kept = inbox.stream().filter(each -> each.at().isBefore(before)).limit(limit).toList();
        inbox.removeAll(kept);
        return old.size() + kept.size();
    }
}
