package dev.receptive.bench;

import java.util.List;

/**
 * A line of a {@link Listing} that runs.
 *
 * @param listing the listing's name
 * @param tag the tag at the end of the line in the source
 * @param variables what the variables hold, as lines to be shown
 */
public record Running(String listing, String tag, List<String> variables) {

    public Running {
        variables = List.copyOf(variables);
    }
}
