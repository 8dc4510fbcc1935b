package dev.receptive.bench.activation;

import dev.receptive.nn.ReluFit;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Fraction;
import java.util.ArrayList;
import java.util.List;

/** What became of a fit: the line with no ReLU, with one, and so on, and then layer by layer. */
final class FitTrace {

    private final ActivationExperiment experiment;
    private final List<FitLine> added;
    private final List<FitLine> folded;

    FitTrace(ActivationExperiment experiment) {
        this.experiment = experiment;
        Tensor curve = experiment.fit().curve().values();
        double[] x = new double[CurveFit.POINTS];
        double[] y = new double[CurveFit.POINTS];
        for (int i = 0; i < x.length; i++) {
            x[i] = CurveFit.x(i);
            y[i] = height(i);
        }
        this.added = ReluFit.oneByOne(x, y, experiment.fit().relus()).stream()
                .map(fit -> FitLine.of(fit, curve))
                .toList();
        List<FitLine> layers = new ArrayList<>(List.of(added.get(relus())));
        while (layers.size() < layers()) {
            layers.add(layers.get(layers.size() - 1).again(curve));
        }
        this.folded = List.copyOf(layers);
    }

    /** As it was typed: a tenth is a tenth, not the float32 next to it, which no straight line goes through. */
    private double height(int point) {
        return fit().curve()
                .fraction(0, point)
                .map(Fraction::value)
                .orElseGet(() -> Double.parseDouble(Float.toString(curve(point))));
    }

    ActivationExperiment experiment() {
        return experiment;
    }

    CurveFit fit() {
        return experiment.fit();
    }

    float curve(int point) {
        return fit().curve().values().at(point);
    }

    int relus() {
        return fit().relus();
    }

    int layers() {
        return fit().layers();
    }

    /** The line with so many ReLUs. */
    FitLine added(int relus) {
        return added.get(relus);
    }

    /** The line that comes out of a layer, with all ReLUs. */
    FitLine folded(int layer) {
        return folded.get(layer);
    }

    /** The last line. */
    FitLine last() {
        return folded(layers() - 1);
    }
}
