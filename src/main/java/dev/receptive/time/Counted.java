package dev.receptive.time;

import java.util.List;

/**
 * A passage whose cues have been counted: any of them is found in as many steps as the tree is deep. Sizes are numbered
 * from the smallest; times begin with the passage.
 */
final class Counted {

    private final Passage passage;
    private final List<Counted> parts;
    private final double[] starts;
    private final int repetitions;
    private final double seconds;
    private final long[] cues;
    private final boolean[] endsOnCue;

    Counted(Passage passage, List<StepSize> sizes) {
        this.passage = passage;
        this.parts =
                parts(passage).stream().map(part -> new Counted(part, sizes)).toList();
        this.repetitions = passage instanceof Passage.Times times ? times.count() : 1;
        this.starts = new double[parts.size()];
        double time = passage instanceof Passage.Span span ? span.seconds() : 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = time;
            time += parts.get(i).seconds;
        }
        this.seconds = repetitions * time;
        this.cues = new long[sizes.size()];
        this.endsOnCue = new boolean[sizes.size()];
        for (int size = 0; size < cues.length; size++) {
            count(size, sizes.indexOf(passage.ends()));
        }
    }

    private void count(int size, int ends) {
        long inner = 0;
        for (Counted part : parts) {
            inner = Math.addExact(inner, part.cues[size]);
        }
        inner = Math.multiplyExact(inner, repetitions);
        boolean last = seconds > 0 && !parts.isEmpty() && parts.get(lastThatMoves()).endsOnCue[size];
        boolean own = ends >= size && seconds > 0;
        endsOnCue[size] = last || own;
        cues[size] = inner + (own && !last ? 1 : 0);
    }

    private static List<? extends Passage> parts(Passage passage) {
        if (passage instanceof Passage.Several several) {
            return several.parts();
        }
        return passage instanceof Passage.Times times ? List.of(times.part()) : List.of();
    }

    double seconds() {
        return seconds;
    }

    long cues(int size) {
        return cues[size];
    }

    /** When the cue of a number ends; the first has number 1. */
    double cue(int size, long number) {
        long left = number;
        if (passage instanceof Passage.Times && parts.get(0).cues[size] > 0) {
            long each = parts.get(0).cues[size];
            long before = Math.min(repetitions - 1, (left - 1) / each);
            left -= before * each;
            return left > each
                    ? seconds
                    : before * parts.get(0).seconds + parts.get(0).cue(size, left);
        }
        for (int i = 0; i < parts.size() && repetitions > 0; i++) {
            long there = parts.get(i).cues[size];
            if (left <= there) {
                return starts[i] + parts.get(i).cue(size, left);
            }
            left -= there;
        }
        return seconds;
    }

    /** How many cues are not after a time. */
    long cuesUntil(int size, double time) {
        if (time >= seconds) {
            return cues[size];
        }
        if (passage instanceof Passage.Times) {
            int before = (int) (time / parts.get(0).seconds);
            return before * parts.get(0).cues[size]
                    + parts.get(0).cuesUntil(size, time - before * parts.get(0).seconds);
        }
        long count = 0;
        for (int i = 0; i < parts.size() && starts[i] <= time; i++) {
            count += parts.get(i).cuesUntil(size, time - starts[i]);
        }
        return count;
    }

    /**
     * What is going on at a time, which is put down as the path to it.
     *
     * @param same what a time may be past an end and still belong to it
     */
    Moment at(double time, double same, List<Integer> path) {
        if (passage instanceof Passage.Span span) {
            double progress = time / span.seconds();
            return new Moment(path, span.name(), progress > 1 - same ? 1 : Math.max(0, progress));
        }
        if (seconds == 0) {
            return new Moment(path, "", 1);
        }
        int index = indexAt(time, same);
        path.add(index);
        Counted part = parts.get(passage instanceof Passage.Times ? 0 : index);
        return part.at(time - startOf(index), same, path);
    }

    private int indexAt(double time, double same) {
        if (passage instanceof Passage.Times) {
            int index = (int) Math.ceil((time - same) / parts.get(0).seconds) - 1;
            return Math.max(0, Math.min(repetitions - 1, index));
        }
        int index = 0;
        while (parts.get(index).seconds == 0
                || (starts[index] + parts.get(index).seconds < time - same && index < lastThatMoves())) {
            index++;
        }
        return index;
    }

    private int lastThatMoves() {
        int last = parts.size() - 1;
        while (parts.get(last).seconds == 0) {
            last--;
        }
        return last;
    }

    private double startOf(int index) {
        return passage instanceof Passage.Times ? index * parts.get(0).seconds : starts[index];
    }

    /** When the passage at the end of a path ends. */
    double endOf(int[] path, int depth) {
        if (depth == path.length) {
            return seconds;
        }
        int index = path[depth];
        if (index < 0 || index >= (passage instanceof Passage.Times ? repetitions : parts.size())) {
            throw new IllegalArgumentException("score: no part " + index + " at depth " + depth);
        }
        Counted part = parts.get(passage instanceof Passage.Times ? 0 : index);
        return startOf(index) + part.endOf(path, depth + 1);
    }
}
