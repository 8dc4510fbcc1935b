package dev.receptive.time;

import java.util.List;

/**
 * When everything happens: one phrase of named spans, repeated for every cell of a plane.
 *
 * <p>All durations are known before the first frame. Cues are computed, not stored, so a score over half a million
 * products is as small as one over nine.
 */
public final class Score {

    /** Times closer than this are the same moment: far below a frame, far above rounding. */
    private static final double SAME = 1e-6;

    /** How long a step of each size takes when played at speed 1; a product takes as long as its span. */
    private static final double CELL_SECONDS = 0.8;

    private static final double ROW_SECONDS = 2.4;

    private final List<Span> phrase;
    private final double[] ends;
    private final double[] cueEnds;
    private final int cells;
    private final int perRow;

    /**
     * @param phrase what happens for one cell; its last span must be a cue
     * @param cells how many times
     * @param perRow cells in a row; divides {@code cells}
     */
    public Score(List<Span> phrase, int cells, int perRow) {
        if (phrase.isEmpty() || !phrase.get(phrase.size() - 1).cue()) {
            throw new IllegalArgumentException("score: a phrase must end on a cue");
        }
        if (cells < 1 || perRow < 1 || cells % perRow != 0) {
            throw new IllegalArgumentException("score: " + cells + " cells in rows of " + perRow);
        }
        this.phrase = List.copyOf(phrase);
        this.cells = cells;
        this.perRow = perRow;
        this.ends = new double[phrase.size()];
        double time = 0;
        for (int i = 0; i < ends.length; i++) {
            time += phrase.get(i).seconds();
            ends[i] = time;
        }
        this.cueEnds = java.util.stream.IntStream.range(0, ends.length)
                .filter(i -> phrase.get(i).cue())
                .mapToDouble(i -> ends[i])
                .toArray();
    }

    public double duration() {
        return cells * phraseSeconds();
    }

    /** How many cues, the start included. */
    public int cues(StepSize size) {
        return switch (size) {
            case PRODUCT -> cells * cueEnds.length + 1;
            case CELL -> cells + 1;
            case ROW -> cells / perRow + 1;
        };
    }

    /** The time of a cue; cue 0 is the start. */
    public double cue(StepSize size, int index) {
        if (index < 0 || index >= cues(size)) {
            throw new IllegalArgumentException("score: no cue " + index + " among " + cues(size));
        }
        if (index == 0) {
            return 0;
        }
        return switch (size) {
            case PRODUCT -> {
                int phrases = (index - 1) / cueEnds.length;
                yield phrases * phraseSeconds() + cueEnds[(index - 1) % cueEnds.length];
            }
            case CELL -> index * phraseSeconds();
            case ROW -> index * perRow * phraseSeconds();
        };
    }

    /** The last cue that is not after a time. */
    public int cueAt(StepSize size, double seconds) {
        double time = clamp(seconds) + SAME;
        int whole = (int) (time / phraseSeconds());
        return switch (size) {
            case PRODUCT -> {
                int index = whole * cueEnds.length;
                for (double end : cueEnds) {
                    index += time - whole * phraseSeconds() >= end ? 1 : 0;
                }
                yield Math.min(index, cues(size) - 1);
            }
            case CELL -> Math.min(whole, cells);
            case ROW -> Math.min(whole, cells) / perRow;
        };
    }

    /** The first cue after a time, or the last cue. */
    public double next(StepSize size, double seconds) {
        return cue(size, Math.min(cueAt(size, seconds) + 1, cues(size) - 1));
    }

    /** The last cue before a time, or the start. */
    public double previous(StepSize size, double seconds) {
        int at = cueAt(size, seconds);
        return seconds - cue(size, at) > 2 * SAME ? cue(size, at) : cue(size, Math.max(at - 1, 0));
    }

    /** What is happening; a time outside the score is taken as its nearest end. */
    public Moment at(double seconds) {
        double time = clamp(seconds);
        int cell = Math.max(0, Math.min(cells - 1, (int) Math.ceil((time - SAME) / phraseSeconds()) - 1));
        double within = time - cell * phraseSeconds();
        int span = 0;
        while (span < ends.length - 1 && ends[span] < within - SAME) {
            span++;
        }
        double start = span == 0 ? 0 : ends[span - 1];
        double progress = (within - start) / phrase.get(span).seconds();
        return new Moment(cell, span, progress > 1 - SAME ? 1 : Math.max(0, progress));
    }

    /** The spans of the phrase. */
    public List<Span> phrase() {
        return phrase;
    }

    /** When the phrase of a cell ends. */
    public double endOf(int cell) {
        return (cell + 1) * phraseSeconds();
    }

    /** When a span of the phrase of a cell ends. */
    public double endOf(int cell, int span) {
        return cell * phraseSeconds() + ends[span];
    }

    /**
     * Seconds of score that pass in a second of play, so that a step of each size takes about as long to watch: in
     * larger steps the products pass as a ripple.
     */
    public double rate(StepSize size) {
        return switch (size) {
            case PRODUCT -> 1;
            case CELL -> Math.max(1, phraseSeconds() / CELL_SECONDS);
            case ROW -> Math.max(1, phraseSeconds() * Math.max(perRow / ROW_SECONDS, 1 / CELL_SECONDS));
        };
    }

    public double clamp(double seconds) {
        return Math.max(0, Math.min(duration(), seconds));
    }

    private double phraseSeconds() {
        return ends[ends.length - 1];
    }
}
