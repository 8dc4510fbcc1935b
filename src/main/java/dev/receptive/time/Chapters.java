package dev.receptive.time;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A score along a line on which each of its largest steps is as long as any other, however long it takes: the short ones
 * would not be seen beside the long ones.
 *
 * @param ends when each ends, in seconds, from the start on; one more than there are
 */
public record Chapters(List<Double> ends) {

    /** More than this have no room to be alike. */
    private static final int MOST = 24;

    public Chapters {
        ends = List.copyOf(ends);
    }

    /** The largest steps of a score; the whole as one where there are none, or too many. */
    public static Chapters of(Score score) {
        List<StepSize> sizes = score.sizes();
        long count = sizes.isEmpty() ? 0 : score.cues(sizes.get(sizes.size() - 1)) - 1;
        if (count < 1 || count > MOST) {
            return new Chapters(List.of(0.0, score.duration()));
        }
        StepSize largest = sizes.get(sizes.size() - 1);
        return new Chapters(LongStream.rangeClosed(0, count)
                .mapToObj(index -> score.cue(largest, index))
                .toList());
    }

    public int count() {
        return ends.size() - 1;
    }

    /** Whether all take equally long, so that the line is that of time itself. */
    public boolean isEven() {
        double each = duration() / count();
        return IntStream.range(0, count()).allMatch(index -> Math.abs(length(index) - each) <= each * 1e-6);
    }

    /** Where a time stands, 0 to 1; at the end where nothing lasts. */
    public double part(double seconds) {
        if (duration() == 0 || seconds >= duration()) {
            return 1;
        }
        int at = IntStream.range(0, count())
                .filter(index -> seconds < ends.get(index + 1))
                .findFirst()
                .orElse(count() - 1);
        double done = length(at) == 0 ? 1 : Math.max(0, (seconds - ends.get(at)) / length(at));
        return (at + done) / count();
    }

    /** The time at a part of the line; before and beyond it the nearest end. */
    public double seconds(double part) {
        double along = Math.max(0, Math.min(1, part)) * count();
        int at = Math.min(count() - 1, (int) along);
        return ends.get(at) + (along - at) * length(at);
    }

    private double length(int index) {
        return ends.get(index + 1) - ends.get(index);
    }

    private double duration() {
        return ends.get(count());
    }
}
