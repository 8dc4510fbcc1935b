package dev.receptive.bench.transposed;

import dev.receptive.bench.Bookmark;
import dev.receptive.figure.Spot;
import java.util.OptionalDouble;

/** The moments of a story in which numbers come about one by one, as files name them. */
record GatherTime(GatherScore score) {

    Bookmark bookmark(double seconds, String size) {
        GatherStand stand = score.at(seconds);
        Spot spot = new Spot(TransposedTensors.STAMP, stand.map(), stand.row(), stand.column());
        return switch (stand.phase()) {
            case START -> Bookmark.of(Bookmark.Way.USUAL, size);
            case SLIDE -> Bookmark.at(spot, 0, size);
            case GATHER, LAND -> Bookmark.at(spot, size);
            case END -> Bookmark.of(Bookmark.Way.END, size);
        };
    }

    OptionalDouble timeOf(Bookmark bookmark) {
        return switch (bookmark.moment()) {
            case USUAL, START -> OptionalDouble.of(0);
            case END -> OptionalDouble.of(score.score().duration());
            case SPOT ->
                score.endOf(bookmark.spot().orElseThrow(), bookmark.steps().orElse(-1));
        };
    }
}
