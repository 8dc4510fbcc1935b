package dev.receptive.bench.activation;

import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.nn.Mode;
import dev.receptive.nn.Pass;
import dev.receptive.nn.PiecewiseLinear;
import dev.receptive.nn.ReluFit;
import dev.receptive.nn.Term;
import dev.receptive.tensor.Shape;
import dev.receptive.tensor.Tensor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A line as a layer of ReLUs makes it, or as it makes it of the line of the layer before.
 *
 * @param fit the weights that were found
 * @param layer the number of the layer, from 0
 * @param input what goes in for each point, {@code [N, 1]}
 * @param pass what the layers made of it; nothing where there is no ReLU
 * @param differences how far the curve is above it, {@code [N]}
 * @param squaredError the sum of their squares
 * @param shape where the line bends
 */
record FitLine(
        ReluFit fit,
        int layer,
        Tensor input,
        Optional<Pass> pass,
        Tensor differences,
        float squaredError,
        PiecewiseLinear shape) {

    /** A first layer. */
    static FitLine of(ReluFit fit, Tensor curve) {
        float[] x = new float[CurveFit.POINTS];
        for (int i = 0; i < x.length; i++) {
            x[i] = CurveFit.x(i);
        }
        Tensor input = Tensor.of(Shape.of(x.length, 1), x);
        return of(fit, 0, input, curve, PiecewiseLinear.identity(CurveFit.LOW, CurveFit.HIGH));
    }

    /** The layer again, with what came out of it as what goes in. */
    FitLine again(Tensor curve) {
        return of(fit, layer + 1, output(), curve, shape);
    }

    private static FitLine of(ReluFit fit, int layer, Tensor input, Tensor curve, PiecewiseLinear before) {
        Optional<Pass> pass =
                fit.count() == 0 ? Optional.empty() : Optional.of(fit.network().forward(input, Mode.INFERENCE));
        Tensor output = output(pass, fit);
        float[] differences = new float[CurveFit.POINTS];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = curve.at(i) - output.at(i);
        }
        Tensor off = Tensor.of(Shape.of(differences.length), differences);
        List<Term> squares = IntStream.range(0, differences.length)
                .mapToObj(i -> new Term(off, i, i, off.at(i)))
                .toList();
        List<Double> weights = fit.weights().stream()
                .map(weight -> (double) weight.floatValue())
                .toList();
        PiecewiseLinear shape = before.through(fit.knots(), weights, (float) fit.bias());
        return new FitLine(fit, layer, input, pass, off, Form.SUM.value(squares), shape);
    }

    private static Tensor output(Optional<Pass> pass, ReluFit fit) {
        return pass.map(Pass::output).orElseGet(() -> Tensor.filled(Shape.of(CurveFit.POINTS, 1), (float) fit.bias()));
    }

    /** What comes out for each point, {@code [N, 1]}. */
    Tensor output() {
        return output(pass, fit);
    }

    int relus() {
        return fit.count();
    }

    float knot(int relu) {
        return fit.knots().get(relu).floatValue();
    }

    /** As the layer has it, in float32. */
    float weight(int relu) {
        return fit.weights().get(relu).floatValue();
    }

    /** Where that stands. */
    Spot weightSpot(int relu) {
        return new Spot(FitTensors.WEIGHT, relus(), 0, relu);
    }

    Spot biasSpot() {
        return new Spot(FitTensors.BIAS, relus(), 0, 0);
    }

    float bias() {
        return (float) fit.bias();
    }

    /** What goes into a ReLU. */
    float shifted(int relu, int point) {
        return inner(0).at(point, relu);
    }

    /** What comes out of it. */
    float hidden(int relu, int point) {
        return inner(1).at(point, relu);
    }

    private Tensor inner(int layerOfNetwork) {
        return pass.orElseThrow().inner().get(layerOfNetwork).output();
    }
}
