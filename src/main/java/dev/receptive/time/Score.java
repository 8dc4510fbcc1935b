package dev.receptive.time;

import java.util.ArrayList;
import java.util.List;

/**
 * When everything happens: a tree of passages, of which any time and any cue is found without a walk through the others.
 *
 * <p>All durations are known before the first frame. Cues are computed, not stored.
 */
public final class Score {

    /** Times closer than this are the same moment: far below a frame, far above rounding. */
    private static final double SAME = 1e-6;

    /** Where nothing moves: one moment, and no step to take. */
    public static final Score STILL = new Score(new Passage.Several(StepSize.NONE, List.of()));

    private final List<StepSize> sizes;
    private final Counted whole;

    /**
     * @throws IllegalArgumentException if two step sizes hold each other, or play could not rest at the end
     */
    public Score(Passage passage) {
        this.sizes = List.copyOf(Nesting.order(passage));
        this.whole = new Counted(passage, sizes);
        for (int size = 0; size < sizes.size(); size++) {
            if (Math.abs(whole.cue(size, whole.cues(size)) - whole.seconds()) > SAME) {
                throw new IllegalArgumentException("score: does not end on a step of size " + sizes.get(size));
            }
        }
        if (whole.seconds() > 0 && sizes.isEmpty()) {
            throw new IllegalArgumentException("score: has no steps");
        }
    }

    public double duration() {
        return whole.seconds();
    }

    /**
     * The sizes of its steps, from the smallest to the largest: one whose passages lie in those of another is smaller, and
     * where neither holds the other, that one of which a step ends first.
     */
    public List<StepSize> sizes() {
        return sizes;
    }

    /** The next larger size of a step, or the largest. */
    public StepSize larger(StepSize size) {
        return sizes.get(Math.min(sizes.size() - 1, index(size) + 1));
    }

    /** How many cues, the start included. */
    public long cues(StepSize size) {
        return whole.cues(index(size)) + 1;
    }

    /** The time of a cue; cue 0 is the start. */
    public double cue(StepSize size, long index) {
        if (index < 0 || index >= cues(size)) {
            throw new IllegalArgumentException("score: no cue " + index + " among " + cues(size));
        }
        return index == 0 ? 0 : whole.cue(index(size), index);
    }

    /** The last cue that is not after a time. */
    public long cueAt(StepSize size, double seconds) {
        return whole.cuesUntil(index(size), clamp(seconds) + SAME);
    }

    /** The first cue after a time, or the last cue. */
    public double next(StepSize size, double seconds) {
        return cue(size, Math.min(cueAt(size, seconds) + 1, cues(size) - 1));
    }

    /** The last cue before a time, or the start. */
    public double previous(StepSize size, double seconds) {
        long at = cueAt(size, seconds);
        return seconds - cue(size, at) > 2 * SAME ? cue(size, at) : cue(size, Math.max(at - 1, 0));
    }

    /** What is happening; a time outside the score is taken as its nearest end. */
    public Moment at(double seconds) {
        return whole.at(clamp(seconds), SAME, new ArrayList<>());
    }

    /**
     * When a passage ends.
     *
     * @param path which part of which, from the root down; nothing for the whole
     * @throws IllegalArgumentException if there is no such part
     */
    public double endOf(int... path) {
        return whole.endOf(path, 0);
    }

    /** How long a step of a size is, on average, in seconds of the score. */
    public double stepSeconds(StepSize size) {
        return duration() / (cues(size) - 1);
    }

    /**
     * Seconds of score that pass in a second of play, so that a step of each size takes about as long to watch: in
     * larger steps the smaller ones pass as a ripple. The smallest take their own time.
     */
    public double rate(StepSize size) {
        double rate = 1;
        for (StepSize each : sizes.subList(1, Math.max(1, index(size) + 1))) {
            rate = Math.max(rate, stepSeconds(each) / each.seconds());
        }
        return rate;
    }

    /** Whether everything happens at the same time as in another. */
    public boolean isAlike(Score other) {
        return duration() == other.duration()
                && sizes.equals(other.sizes)
                && sizes.stream().allMatch(size -> cues(size) == other.cues(size));
    }

    public double clamp(double seconds) {
        return Math.max(0, Math.min(duration(), seconds));
    }

    private int index(StepSize size) {
        int index = sizes.indexOf(size);
        if (index < 0) {
            throw new IllegalArgumentException("score: has no steps of size " + size + ", only of " + sizes);
        }
        return index;
    }
}
