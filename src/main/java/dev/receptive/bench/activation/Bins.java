package dev.receptive.bench.activation;

import dev.receptive.figure.GridFigure;
import dev.receptive.figure.Scale;
import dev.receptive.tensor.Tensor;

/**
 * Equal parts of the numbers of both maps, so that their histograms can be compared. A bin has a round number in its
 * middle, and zero is one of them; what lies beyond the last bin is counted in it.
 *
 * @param width of a bin
 * @param first the number of bins from the first one to that of zero
 * @param count how many there are
 * @param under whether any number lies before the first bin
 * @param over whether any number lies past the last one
 */
record Bins(double width, int first, int count, boolean under, boolean over) {

    private static final double MOST = 12;

    /** The bins of two maps of one size. */
    static Bins of(Tensor before, Tensor after) {
        float reach = Math.max(GridFigure.scale(before), GridFigure.scale(after));
        if (reach == 0) {
            return new Bins(1, 1, 3, false, false);
        }
        float least = Math.min(least(before), least(after));
        float most = Math.max(most(before), most(after));
        double low = Math.max(least, -reach);
        double high = Math.min(most, reach);
        double width = Scale.round((high - low) / MOST).doubleValue();
        int below = (int) Math.floor(-low / width + 0.5);
        int above = (int) Math.floor(high / width + 0.5);
        return new Bins(width, below, below + above + 1, least < -reach, most > reach);
    }

    /** The least number, 0 or below. */
    private static float least(Tensor numbers) {
        float least = 0;
        for (int i = 0; i < numbers.shape().count(); i++) {
            least = Math.min(least, numbers.at(i));
        }
        return least;
    }

    private static float most(Tensor numbers) {
        float most = 0;
        for (int i = 0; i < numbers.shape().count(); i++) {
            most = Math.max(most, numbers.at(i));
        }
        return most;
    }

    /** In which bin a number is; what lies between two bins is in the one farther from zero. */
    int of(float number) {
        double away = Math.signum(number) * Math.floor(Math.abs(number) / width + 0.5);
        return (int) Math.max(0, Math.min(count - 1, away + first));
    }

    /** The number in the middle of a bin. */
    double middle(int bin) {
        return (bin - first) * width;
    }

    /** Where a bin ends on the side of zero: all that lies farther is in the bin if it is the first, or the last. */
    double edge(int bin) {
        return middle(bin) - Math.signum(middle(bin)) * width / 2;
    }

    /** From the beginning of the first to the end of the last. */
    Scale scale() {
        return new Scale((-first - 0.5) * width, (count - first - 0.5) * width);
    }

    /** How many of the first numbers are in each. */
    int[] counts(Tensor numbers, int taken) {
        int[] counts = new int[count];
        for (int i = 0; i < taken; i++) {
            counts[of(numbers.at(i))]++;
        }
        return counts;
    }
}
