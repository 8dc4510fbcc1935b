package dev.receptive.bench.activation;

import dev.receptive.figure.Explanation;
import dev.receptive.figure.Part;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.ShownResult;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Form;
import dev.receptive.nn.Term;
import dev.receptive.nn.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the numbers of a line come about as they are shown: reading, rows and sentences take them from here alone. */
record FitShown(FitTrace trace, FitLine line) {

    /** {@code bias + Σ hidden · weight} at a point. */
    Explanation value(int point) {
        Spot spot = new Spot(FitTensors.LINE, line.layer(), 0, point);
        if (line.pass().isEmpty()) {
            Form mean = new Form.Sum(Optional.of(line.bias()));
            return new Explanation(spot, Quantity.of(line.bias()), mean, List.of());
        }
        Unit unit = line.pass().get().explain(point);
        return Explanation.of(spot, unit, term -> weighted(term, point));
    }

    private Part weighted(Term term, int point) {
        int relu = term.weight();
        return new Part(
                Optional.of(new Spot(FitTensors.HIDDEN, line.layer(), relu, point)),
                Quantity.of(term.value()),
                Optional.of(line.weightSpot(relu)),
                Optional.of(Quantity.of(term.factor())));
    }

    /** {@code max(0, shifted)} of a ReLU at a point. */
    Explanation hidden(int relu, int point) {
        Unit unit = line.pass().orElseThrow().inner().get(1).explain(point * line.relus() + relu);
        Spot from = new Spot(FitTensors.SHIFTED, line.layer(), relu, point);
        return Explanation.of(
                new Spot(FitTensors.HIDDEN, line.layer(), relu, point), unit, term -> plain(from, term.value()));
    }

    /** {@code x − knot} of a ReLU at a point, where x is what goes into the layer. */
    Explanation shifted(int relu, int point) {
        Unit unit = line.pass().orElseThrow().inner().get(0).explain(point * line.relus() + relu);
        Spot from = line.layer() == 0
                ? Spot.of(FitTensors.X, 0, point)
                : new Spot(FitTensors.LINE, line.layer() - 1, 0, point);
        return Explanation.of(
                new Spot(FitTensors.SHIFTED, line.layer(), relu, point), unit, term -> plain(from, term.value()));
    }

    private static Part plain(Spot from, float value) {
        return new Part(Optional.of(from), Quantity.of(value), Optional.empty(), Optional.empty());
    }

    /** {@code curve − line} at a point. */
    Explanation difference(int point) {
        Quantity minus = Quantity.of(-1);
        List<Part> parts = List.of(
                new Part(
                        Optional.of(Spot.of(FitTensors.CURVE, 0, point)),
                        trace.fit().curve().quantity(0, point),
                        Optional.empty(),
                        Optional.empty()),
                new Part(
                        Optional.of(new Spot(FitTensors.LINE, line.layer(), 0, point)),
                        Quantity.of(line.output().at(point)),
                        Optional.empty(),
                        Optional.of(minus)));
        Spot spot = new Spot(FitTensors.DIFFERENCE, line.layer(), 0, point);
        return new Explanation(spot, Quantity.of(line.differences().at(point)), Form.SUM, parts);
    }

    /** {@code Σ difference · difference}. */
    Explanation error() {
        List<Part> parts =
                IntStream.range(0, CurveFit.POINTS).mapToObj(this::square).toList();
        return new Explanation(
                new Spot(FitTensors.ERROR, line.layer(), 0, 0), Quantity.of(line.squaredError()), Form.SUM, parts);
    }

    private Part square(int point) {
        Spot spot = new Spot(FitTensors.DIFFERENCE, line.layer(), 0, point);
        Quantity difference = Quantity.of(line.differences().at(point));
        return new Part(Optional.of(spot), difference, Optional.of(spot), Optional.of(difference));
    }

    /** The squared error as it is said. */
    ShownResult squaredError() {
        Explanation error = error();
        return new ShownResult(error.value(), error.sign().equals("="));
    }
}
