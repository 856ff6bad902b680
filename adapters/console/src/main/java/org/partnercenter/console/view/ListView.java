package org.partnercenter.console.view;

import java.util.List;
import java.util.Optional;

/**
 * A list.
 *
 * @param path     of the page
 * @param total    how many rows there are
 * @param from     the place of the first row shown, from 1; 0 if there are none
 * @param records  whether rows lead to records
 * @param batch    what can be done with several rows
 * @param starts   what can be done without one
 * @param earlier  where the rows before these are; empty if there are none
 * @param later    where the rows behind these are; empty if there are none
 * @param exports  where the list is exported; empty if it is not
 * @param eye      where masked values of a row are revealed; empty if nothing is masked
 * @param whys     why the list is not told; empty if it is
 * @param again    where the list is asked for again, while it changes; empty if it stands still
 */
public record ListView(String path, List<Input> filters, Table table, long total, long from, boolean records, List<Act> batch, List<Act> starts,
                       String earlier, String later, Optional<Act> exports, String eye, List<Why> whys, String again, List<Chart> charts,
                       Optional<Upload> upload) {

    /** Where files are dropped. */
    public record Upload(List<Input.Choice> kinds) {
    }

    public long to() {
        return from + table.rows().size() - (table.rows().isEmpty() ? 0 : 1);
    }
}
