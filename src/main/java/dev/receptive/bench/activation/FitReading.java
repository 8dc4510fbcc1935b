package dev.receptive.bench.activation;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** The numbers of a fit as they are at a moment: with the ReLUs that are there, and the layers. */
record FitReading(FitTrace trace, FitStand stand) implements Reading {

    /** The line of a layer. */
    private FitLine line(Spot spot) {
        FitLine now = stand.line(trace);
        return spot.channel() == now.layer() ? now : trace.folded(spot.channel());
    }

    private FitShown shown(Spot spot) {
        return new FitShown(trace, line(spot));
    }

    @Override
    public double value(Spot spot) {
        int column = spot.column();
        return switch (spot.tensor()) {
            case FitTensors.CURVE -> trace.curve(column);
            case FitTensors.LINE -> line(spot).output().at(column);
            case FitTensors.DIFFERENCE -> line(spot).differences().at(column);
            case FitTensors.ERROR -> line(spot).squaredError();
            case FitTensors.X -> CurveFit.x(column);
            case FitTensors.HIDDEN -> line(spot).hidden(spot.row(), column);
            case FitTensors.SHIFTED -> line(spot).shifted(spot.row(), column);
            case FitTensors.KNOT -> trace.last().knot(column);
            case FitTensors.WEIGHT -> trace.added(spot.channel()).weight(column);
            case FitTensors.BIAS -> trace.added(spot.channel()).bias();
            default -> throw new IllegalArgumentException("fit: no tensor " + spot.tensor());
        };
    }

    /** A fraction as it was typed. */
    @Override
    public String typed(Spot spot) {
        Optional<Fraction> fraction =
                spot.isIn(FitTensors.CURVE) ? trace.fit().curve().fraction(0, spot.column()) : Optional.empty();
        return fraction.map(Fraction::text).orElseGet(() -> Reading.super.typed(spot));
    }

    /** With its place on the x axis, or the number of its ReLU from 1 on. */
    @Override
    public Sentence tip(Spot spot) {
        List<Object> usual = Reading.super.tip(spot).values();
        return Sentence.of(
                "tip.fit." + spot.tensor(),
                place(spot),
                usual.get(2),
                usual.get(3),
                spot.row() + 1,
                composed(spot.channel()));
    }

    @Override
    public Sentence speech(Spot spot) {
        List<Object> usual = Reading.super.speech(spot).values();
        return Sentence.of("speech.fit." + spot.tensor(), place(spot), usual.get(2), spot.row() + 1);
    }

    /** What a layer makes of x, from 0 on: as in {@code f(f(x))}. */
    static String composed(int layer) {
        return "f(".repeat(layer + 1) + "x" + ")".repeat(layer + 1);
    }

    private static String place(Spot spot) {
        boolean isOfRelu = spot.isIn(FitTensors.KNOT) || spot.isIn(FitTensors.WEIGHT);
        return isOfRelu ? Numerals.count(spot.column() + 1) : Numerals.digits(CurveFit.x(spot.column()));
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return switch (spot.tensor()) {
            case FitTensors.LINE -> Optional.of(shown(spot).value(spot.column()));
            case FitTensors.DIFFERENCE -> Optional.of(shown(spot).difference(spot.column()));
            case FitTensors.ERROR -> Optional.of(shown(spot).error());
            case FitTensors.HIDDEN -> Optional.of(shown(spot).hidden(spot.row(), spot.column()));
            case FitTensors.SHIFTED -> Optional.of(shown(spot).shifted(spot.row(), spot.column()));
            default -> Optional.empty();
        };
    }

    @Override
    public Sentence given(Spot spot) {
        boolean fitted = spot.isIn(FitTensors.WEIGHT) || spot.isIn(FitTensors.BIAS);
        return fitted ? Sentence.of("explain.fit", CurveFit.POINTS) : Reading.super.given(spot);
    }

    /** Every height of the curve takes part in every weight, and so in every height of the line. */
    @Override
    public Links links(Spot spot) {
        FitLine now = stand.line(trace);
        int layer = now.layer();
        Patch line = Patch.of(new Spot(FitTensors.LINE, layer, 0, 0), 1, CurveFit.POINTS);
        Patch weights = Patch.of(now.weightSpot(0), 1, now.relus());
        Patch bias = Patch.of(now.biasSpot(), 1, 1);
        return switch (spot.tensor()) {
            case FitTensors.CURVE ->
                Links.reaches(line, Patch.of(new Spot(FitTensors.DIFFERENCE, layer, 0, 0), 1, CurveFit.POINTS));
            case FitTensors.LINE ->
                new Links(List.of(weights, bias), List.of(one(FitTensors.DIFFERENCE, layer, spot.column())));
            case FitTensors.DIFFERENCE ->
                new Links(
                        List.of(one(FitTensors.CURVE, 0, spot.column()), one(FitTensors.LINE, layer, spot.column())),
                        List.of(one(FitTensors.ERROR, layer, 0)));
            case FitTensors.ERROR ->
                Links.sees(Patch.of(new Spot(FitTensors.DIFFERENCE, layer, 0, 0), 1, CurveFit.POINTS));
            case FitTensors.WEIGHT, FitTensors.KNOT -> Links.reaches(reached(layer, spot.column()));
            case FitTensors.BIAS -> Links.reaches(line);
            default -> Links.NONE;
        };
    }

    private static Patch one(String tensor, int channel, int column) {
        return Patch.of(new Spot(tensor, channel, 0, column), 1, 1);
    }

    /** What a ReLU takes part in: in the first layer what lies right of its knot. */
    private Patch reached(int layer, int relu) {
        int from = 0;
        while (layer == 0
                && from < CurveFit.POINTS
                && CurveFit.x(from) <= trace.last().knot(relu)) {
            from++;
        }
        return Patch.of(new Spot(FitTensors.LINE, layer, 0, from), 1, CurveFit.POINTS - from);
    }
}
