package dev.receptive.time;

import java.util.ArrayList;
import java.util.List;

/**
 * How fast a score passes when it is played in steps of a size, so that each of them takes about as long to watch, however
 * long it is: in larger steps the smaller ones pass as a ripple. The smallest take their own time.
 *
 * @param ends where each stretch of one rate ends, in seconds of the score; the last one goes on
 * @param rates seconds of score that pass in a second of watching, above 0, one for each stretch
 */
public record Tempo(List<Double> ends, List<Double> rates) {

    /** Second by second. */
    public static final Tempo STEADY = new Tempo(List.of(0.0), List.of(1.0));

    /** Of more steps nobody sees which are longer: they pass at the rate of the average one. */
    private static final int MOST = 2000;

    private static final double SAME = 1e-9;

    public Tempo {
        ends = List.copyOf(ends);
        rates = List.copyOf(rates);
    }

    public static Tempo of(Score score, StepSize size) {
        long count = score.cues(size) - 1;
        if (count > MOST || score.duration() == 0) {
            return new Tempo(List.of(score.duration()), List.of(score.rate(size)));
        }
        List<Double> ends = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        double start = 0;
        for (long index = 1; index <= count; index++) {
            double end = score.cue(size, index);
            double rate = rate(score, size, start, end);
            int last = rates.size() - 1;
            if (last >= 0 && Math.abs(rates.get(last) - rate) < SAME) {
                ends.set(last, end);
            } else {
                ends.add(end);
                rates.add(rate);
            }
            start = end;
        }
        return new Tempo(ends, rates);
    }

    /** So that a step, and those of smaller sizes in it on average, take their time, the longest of which counts. */
    private static double rate(Score score, StepSize size, double start, double end) {
        double rate = 1;
        List<StepSize> sizes = score.sizes();
        for (StepSize each : sizes.subList(1, Math.max(1, sizes.indexOf(size) + 1))) {
            long steps = Math.max(1, score.cueAt(each, end) - score.cueAt(each, start));
            rate = Math.max(rate, (end - start) / steps / each.seconds());
        }
        return rate;
    }

    /** Whether all of it passes at one rate. */
    public boolean isEven() {
        return rates.size() == 1;
    }

    /** Where the score is after some seconds of watching, at least 0; it may be past its end. */
    public double later(double from, double seconds) {
        double time = from;
        double left = seconds;
        for (int index = 0; index < ends.size() - 1; index++) {
            double needs = (ends.get(index) - time) / rates.get(index);
            if (needs > left) {
                return time + rates.get(index) * left;
            }
            if (needs > 0) {
                left -= needs;
                time = ends.get(index);
            }
        }
        return time + rates.get(ends.size() - 1) * left;
    }

    /** How many seconds it takes to watch it from the start to the end of its last stretch. */
    public double watched() {
        double seconds = 0;
        double start = 0;
        for (int index = 0; index < ends.size(); index++) {
            seconds += (ends.get(index) - start) / rates.get(index);
            start = ends.get(index);
        }
        return seconds;
    }
}
