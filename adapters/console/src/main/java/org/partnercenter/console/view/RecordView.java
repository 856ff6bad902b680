package org.partnercenter.console.view;

import java.util.List;
import java.util.Optional;

/**
 * A record.
 *
 * @param path     of its page
 * @param back     of the list it stands in; empty if it stands in none
 * @param life     its states; empty if it has none
 * @param events   what was, oldest first
 * @param eye      where masked values are revealed; empty if nothing is masked
 * @param whys     why it is not told; empty if it is
 * @param filters  what is filled in before it is asked for; empty if nothing is
 */
public record RecordView(String path, String back, String id, List<Fact> facts, List<Act> acts, Optional<StateMap> life, List<Event> events,
                         List<Part> parts, List<Link> files, String eye, List<Why> whys, String again,
                         List<Input> filters) {

    /** Something that happened. */
    public record Event(String at, String what, String who, String outcome, String amount, String remark, List<Why> whys) {
    }

    /** What is shown beside. */
    public record Part(String title, List<Fact> facts, Optional<Table> table, List<Why> whys) {
    }

    public record Link(String title, String href) {
    }
}
