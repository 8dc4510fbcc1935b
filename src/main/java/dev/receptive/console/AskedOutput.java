package dev.receptive.console;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Bookmarks;
import dev.receptive.bench.Experiment;
import dev.receptive.bench.Story;
import dev.receptive.document.Document;
import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An output as it is typed: {@code ROW,COLUMN}, with {@code CHANNEL,} before it where it is not in the first; from 0. */
record AskedOutput(int channel, int row, int column) {

    private static final Pattern TYPED = Pattern.compile("(?:(\\d{1,5})\\s*,\\s*)?(\\d{1,5})\\s*,\\s*(\\d{1,5})");

    /**
     * @throws Refusal if it is no place
     */
    static AskedOutput of(String typed) {
        Matcher numbers = TYPED.matcher(typed.strip());
        if (!numbers.matches()) {
            throw Refusal.of("error.cli.at", typed);
        }
        return new AskedOutput(
                numbers.group(1) == null ? 0 : Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    /**
     * When it has just come about.
     *
     * @param story how the document is told
     * @throws Refusal if there is no such output
     */
    <E extends Experiment> double time(Document<E> document, Story story) {
        Bookmarks<E> timing = document.setup().bench().schema().bookmarks();
        return story.timeOf(Bookmark.at(new Spot(timing.tensor(), channel, row, column), ""))
                .orElseThrow(() -> missing(timing.reach().apply(document.experiment())));
    }

    private Refusal missing(Bookmarks.Reach reach) {
        Bookmarks.Reach.PlaneReach plane = reach.plane(channel);
        int lastRow = plane.rows() - 1;
        int lastColumn = plane.columns() - 1;
        if (channel == 0 && reach.channels() == 1) {
            return Refusal.of("error.cli.at.range", row, column, lastRow, lastColumn);
        }
        String what = reach.has(channel) ? "error.cli.at.plane" : "error.cli.at.channel";
        return Refusal.of(what, channel, row, column, reach.channels() - 1, lastRow, lastColumn);
    }
}
