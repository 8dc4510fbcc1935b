package dev.receptive.export;

import dev.receptive.export.ColourCounts.Count;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Few colours for many: the colours are cut in two, across the channel in which they differ most and at their mean, and
 * the part with the largest error is cut again (Heckbert 1982, with Wu's choice of what to cut).
 */
final class MedianCut {

    private MedianCut() {}

    /** At most {@code wanted} colours, each the mean of those it stands for. */
    static int[] of(Count[] entries, int wanted) {
        if (entries.length == 0 || wanted == 0) {
            return new int[0];
        }
        PriorityQueue<Part> parts = new PriorityQueue<>(
                Comparator.comparingDouble(Part::error).reversed().thenComparingInt(part -> part.entries[0].colour()));
        parts.add(new Part(entries));
        while (parts.size() < wanted) {
            Part worst = parts.remove();
            if (worst.error() == 0) {
                parts.add(worst);
                break;
            }
            Part[] halves = worst.cut();
            parts.add(halves[0]);
            parts.add(halves[1]);
        }
        return parts.stream().mapToInt(Part::mean).sorted().distinct().toArray();
    }

    /** Colours that become one. */
    private static final class Part {

        private final Count[] entries;
        private final double[] mean = new double[3];
        private final double[] error = new double[3];

        Part(Count[] entries) {
            this.entries = entries;
            double pixels = 0;
            for (Count entry : entries) {
                pixels += entry.count();
                for (int channel = 0; channel < 3; channel++) {
                    mean[channel] += (double) entry.count() * entry.channel(channel);
                }
            }
            for (int channel = 0; channel < 3; channel++) {
                mean[channel] /= pixels;
                for (Count entry : entries) {
                    double off = entry.channel(channel) - mean[channel];
                    error[channel] += entry.count() * off * off;
                }
            }
        }

        double error() {
            return entries.length == 1 ? 0 : error[0] + error[1] + error[2];
        }

        Part[] cut() {
            int channel = error[0] > error[1] ? (error[0] > error[2] ? 0 : 2) : (error[1] > error[2] ? 1 : 2);
            Count[] sorted = entries.clone();
            Arrays.sort(sorted, Comparator.comparingInt(entry -> entry.channel(channel)));
            int at = 1;
            while (at < sorted.length - 1 && sorted[at].channel(channel) <= mean[channel]) {
                at++;
            }
            return new Part[] {
                new Part(Arrays.copyOf(sorted, at)), new Part(Arrays.copyOfRange(sorted, at, sorted.length))
            };
        }

        int mean() {
            int colour = 0;
            for (double channel : mean) {
                colour = (colour << 8) | (int) Math.round(channel);
            }
            return colour;
        }
    }
}
