package dev.receptive.bench.network;

import dev.receptive.figure.Plane;
import java.util.List;

/**
 * Numbers of one kind and one layer, which come about one after another.
 *
 * @param number of the row in the story, from 0 on
 * @param layer −1 for the input; of the loss and the result it says nothing
 * @param planes all of one size
 */
record NetStepRow(int number, NetStepKind kind, int layer, List<Plane> planes) {

    NetStepRow {
        planes = List.copyOf(planes);
    }

    /** How many numbers a plane has. */
    int units() {
        return planes.get(0).rows() * planes.get(0).columns();
    }

    /** How many there are in all. */
    int count() {
        return planes.size() * units();
    }

    boolean is(NetStepKind other, int of) {
        return kind == other && layer == of;
    }
}
