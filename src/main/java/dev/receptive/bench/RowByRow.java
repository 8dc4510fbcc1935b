package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.time.Score;
import java.util.OptionalDouble;

/**
 * A story in which the numbers of a plane come about row by row: the first two parts of a path through its score are the
 * row and the column.
 *
 * @param score when everything happens
 * @param tensor whose numbers come about
 * @param rows how many
 * @param columns how many
 */
public record RowByRow(Score score, String tensor, int rows, int columns) {

    /** The number that comes about at a time. */
    public Spot at(double seconds) {
        return Spot.of(tensor, score.at(seconds).at(0), score.at(seconds).at(1));
    }

    /**
     * When a number has come about, or a part of that has happened.
     *
     * @param part which part of which, within the number's own passage
     * @return nothing if it is no number of the plane
     */
    public OptionalDouble endOf(Spot spot, int... part) {
        boolean there = spot.isIn(tensor)
                && spot.channel() == 0
                && spot.row() >= 0
                && spot.row() < rows
                && spot.column() >= 0
                && spot.column() < columns;
        if (!there) {
            return OptionalDouble.empty();
        }
        int[] path = new int[2 + part.length];
        path[0] = spot.row();
        path[1] = spot.column();
        System.arraycopy(part, 0, path, 2, part.length);
        return OptionalDouble.of(score.endOf(path));
    }

    /** The time that a bookmark names in a story whose numbers come about at once each, and that starts at its start. */
    public OptionalDouble timeOf(Bookmark bookmark) {
        return opening().timeOf(bookmark, at -> endOf(at.spot().orElseThrow()));
    }

    private Opening opening() {
        return new Opening(false, score);
    }

    /** The bookmark of a time in such a story: a number that is on its way counts as there. */
    public Bookmark bookmark(double seconds, String size) {
        if (seconds <= 0) {
            return opening().start(size);
        }
        return seconds >= score.duration() ? opening().end(size) : Bookmark.at(at(seconds), size);
    }
}
