package dev.receptive.bench.network;

import dev.receptive.bench.Elsewhere;
import dev.receptive.bench.Question;
import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.words.Fraction;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a network. All of them are known from the start: the story only shows them one after another.
 *
 * @param at the layer at which the story is: of layers that share a column, the one that stands there then is lit
 */
record NetworkReading(NetTrace trace, int at) implements Reading {

    /** At the end. */
    NetworkReading(NetTrace trace) {
        this(trace, trace.layers() - 1);
    }

    @Override
    public double value(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.DIFFERENCE, NetTensors.CONTRIBUTION, NetTensors.BIASES ->
                trace.reasons().value(spot);
            case NetTensors.LIKED, NetTensors.LEVEL -> sought().value(spot);
            case NetTensors.CHANGED, NetTensors.CURVE -> new NetChanged(trace).value(spot);
            case NetTensors.LOSS, NetTensors.ACCURACY, NetTensors.CONFUSION -> new NetRunTold(trace).value(spot);
            case NetTensors.INPUT, NetTensors.UNIT ->
                trace.value(places().plane(spot).layer(), places().unit(spot));
            case NetTensors.DRAWN -> drawn(spot).value();
            default -> set(spot).value();
        };
    }

    private NetSought sought() {
        return trace.experiment().asked().sought().orElseThrow();
    }

    private NetPlaces places() {
        return trace.places();
    }

    private Quantity drawn(Spot spot) {
        return trace.experiment().input().plane(spot.channel()).quantity(spot.row(), spot.column());
    }

    /** A number that was set up. */
    private Quantity set(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.INPUT -> trace.quantity(-1, places().unit(spot));
            case NetTensors.DRAWN -> drawn(spot);
            case NetTensors.BIAS ->
                trace.learned().biases(spot.channel()).orElseThrow().quantity(0, spot.column());
            default -> trace.learned().weight(spot);
        };
    }

    @Override
    public String typed(Spot spot) {
        Optional<Fraction> fraction = spot.isIn(NetTensors.UNIT)
                        || NetReasons.is(spot)
                        || NetSought.is(spot)
                        || NetChanged.is(spot)
                        || NetRunTold.is(spot)
                        || set(spot).text().indexOf('/') < 0
                ? Optional.empty()
                : set(spot).exact();
        return fraction.map(Fraction::text).orElseGet(() -> Reading.super.typed(spot));
    }

    /** All digits; as a power where nobody would count the zeros. */
    private String told(Spot spot) {
        if (isOff(spot)) {
            double computed = trace.computed(places().plane(spot).layer(), places().unit(spot))
                    .value();
            String all = Numerals.full(computed);
            return all.length() <= LONGEST ? all : Numerals.digits((float) computed);
        }
        String all = typed(spot);
        return all.length() <= LONGEST ? all : Numerals.digits((float) value(spot));
    }

    /** Of what is off it is told what it would be. */
    private boolean isOff(Spot spot) {
        return places().holds(spot) && trace.isOff(places().plane(spot).layer(), places().unit(spot));
    }

    @Override
    public Sentence tip(Spot spot) {
        String sign = explain(spot)
                .map(explanation -> explanation.sign(
                        isOff(spot) ? explanation.value() : Quantity.written(value(spot), typed(spot))))
                .orElse("=");
        return said("tip.network.", spot, sign);
    }

    @Override
    public Sentence speech(Spot spot) {
        return said("speech.network.", spot, "=");
    }

    private Sentence said(String what, Spot spot, String sign) {
        String number = told(spot);
        int row = spot.row();
        int column = spot.column();
        return switch (spot.tensor()) {
            case NetTensors.DIFFERENCE, NetTensors.CONTRIBUTION, NetTensors.BIASES ->
                trace.reasons().said(what, spot, sign, number);
            case NetTensors.LIKED, NetTensors.LEVEL -> sought().said(trace, spot, number);
            case NetTensors.CHANGED, NetTensors.CURVE -> new NetChanged(trace).said(what, spot);
            case NetTensors.LOSS, NetTensors.ACCURACY, NetTensors.CONFUSION -> new NetRunTold(trace).said(spot);
            case NetTensors.DRAWN -> Sentence.of(what + "drawn", row, column, sign, number);
            case NetTensors.INPUT -> erased(spot, Sentence.of(what + "input", row, column, sign, number));
            case NetTensors.KERNEL -> {
                int layer = places().layerOfSlice(spot.channel());
                int slice = spot.channel() - places().firstSlice(layer);
                int depth = places().planes(layer - 1).size();
                yield Sentence.of(what + "kernel", trace.names().name(layer), slice / depth, row, column, sign, number);
            }
            case NetTensors.WEIGHT -> {
                Sentence layer = trace.names().name(spot.channel());
                yield trace.names().isLogits(spot.channel())
                        ? Sentence.of(what + "vote", layer, row, trace.names().label(column), sign, number)
                        : Sentence.of(what + "weight", layer, row, column, sign, number);
            }
            case NetTensors.BIAS ->
                Sentence.of(what + "bias", trace.names().name(spot.channel()), column, sign, number);
            default ->
                NetOffSaid.off(
                        trace, places().plane(spot).layer(), places().unit(spot), unit(what, spot, sign, number));
        };
    }

    /** What is said of a pixel; once all is computed, and why is asked, also what its ink is for. */
    private Sentence erased(Spot spot, Sentence pixel) {
        Optional<Sentence> said = at < trace.layers() - 1
                ? Optional.empty()
                : trace.erased().map(erased -> erased.said(erased.place(spot), pixel));
        return said.orElse(pixel);
    }

    private Sentence unit(String what, Spot spot, String sign, String number) {
        NetPlane plane = places().plane(spot);
        Sentence name = trace.names().name(plane.layer());
        if (isMap(plane)) {
            return Sentence.of(what + "map", name, plane.map(), spot.row(), spot.column(), sign, number);
        }
        int unit = places().unit(spot);
        if (trace.names().isLogits(plane.layer())) {
            return Sentence.of(what + "logit", name, unit, trace.names().label(unit), sign, number);
        }
        return trace.layer(plane.layer()) instanceof NetSoftmax
                ? barred(
                        plane.layer(),
                        unit,
                        Sentence.of(what + "class", name, trace.names().label(unit), sign, number))
                : Sentence.of(what + "unit", name, unit, sign, number);
    }

    /** What is said of a probability whose bar is its logit. */
    private Sentence barred(int layer, int unit, Sentence share) {
        return NetLogitBars.are(trace, layer)
                ? Sentence.of(
                        "network.bars.said",
                        share,
                        trace.quantity(layer - 1, unit).text())
                : share;
    }

    /** Whether it is a map of a layer, not a row of units. */
    private boolean isMap(NetPlane plane) {
        return trace.pass(plane.layer()).output().shape().rank() == 4;
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        if (NetReasons.is(spot)) {
            return Optional.of(trace.reasons().explain(spot));
        }
        return spot.isIn(NetTensors.UNIT)
                ? Optional.of(new NetExplained(trace).of(places().plane(spot).layer(), places().unit(spot)))
                : Optional.empty();
    }

    @Override
    public Optional<Sentence> remark(Spot spot) {
        return isOff(spot)
                ? Optional.of(Sentence.of("network.off.remark"))
                : trace.reasons().remark(spot);
    }

    /** What the network sees of a drawing is made of it, and what counts over many images is computed, too. */
    @Override
    public Sentence given(Spot spot) {
        return switch (spot.tensor()) {
            case NetTensors.INPUT ->
                trace.prepared().isPresent() ? Sentence.of("explain.network.prepared") : Reading.super.given(spot);
            case NetTensors.LIKED,
                    NetTensors.LEVEL,
                    NetTensors.CHANGED,
                    NetTensors.CURVE,
                    NetTensors.LOSS,
                    NetTensors.ACCURACY,
                    NetTensors.CONFUSION -> Sentence.of("explain.network.measured");
            default -> Reading.super.given(spot);
        };
    }

    @Override
    public List<Question> questions(Spot spot) {
        return trace.reasons().questions(spot);
    }

    @Override
    public Optional<Spot> foremost() {
        return trace.reasons().asked().map(NetReason::spot);
    }

    @Override
    public boolean isAside(Spot spot) {
        return trace.reasons().holds(spot);
    }

    @Override
    public Optional<Elsewhere> elsewhere(Spot spot) {
        return new NetElsewhere(trace).of(spot);
    }

    @Override
    public Links links(Spot spot) {
        return new NetLinks(trace, at).of(spot);
    }
}
