package dev.receptive.bench.stack;

import dev.receptive.bench.Reading;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Chain;
import dev.receptive.nn.Form;
import dev.receptive.nn.Places;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The numbers of a stack. {@code size}, {@code field}, {@code jump} and {@code layer}, which number a layer has, have a row for
 * each layer, {@code start} the three of the input, {@code unit} a channel for each layer, the input first; the value of a unit is how many inputs it sees.
 */
record StackReading(StackExperiment experiment, Chain chain) implements Reading {

    static final String START = "start";
    static final String UNIT = "unit";
    static final String LAYER = "layer";

    @Override
    public double value(Spot spot) {
        int layer = spot.row() + 1;
        return switch (spot.tensor()) {
            case StackSteps.SIZE -> chain.size(layer);
            case StackSteps.FIELD -> chain.fields().get(layer).size();
            case StackSteps.JUMP -> chain.fields().get(layer).jump();
            case START -> spot.column() == 0 ? chain.size(0) : 1;
            case LAYER -> layer;
            default ->
                chain.sees(spot.channel(), spot.column()).get(0).stream()
                        .filter(input -> input >= 0 && input < chain.size(0))
                        .count();
        };
    }

    @Override
    public Sentence tip(Spot spot) {
        return said("tip.stack.", spot);
    }

    @Override
    public Sentence speech(Spot spot) {
        return said("speech.stack.", spot);
    }

    private Sentence said(String what, Spot spot) {
        String number = typed(spot);
        return switch (spot.tensor()) {
            case UNIT ->
                spot.channel() == 0
                        ? Sentence.of(what + "input", spot.column())
                        : Sentence.of(what + "unit", spot.column(), spot.channel(), number);
            case START -> Sentence.of(what + "start." + spot.column(), number);
            case LAYER ->
                Sentence.of(
                        what + LAYER,
                        number,
                        experiment.layers().get(spot.row()).name());
            default -> Sentence.of(what + spot.tensor(), spot.row() + 1, number);
        };
    }

    /** Where a number of a layer stands. */
    static Spot of(String tensor, int layer) {
        int column = tensor.equals(StackSteps.SIZE) ? 0 : tensor.equals(StackSteps.FIELD) ? 1 : 2;
        return layer == 0 ? Spot.of(START, 0, column) : Spot.of(tensor, layer - 1, 0);
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        int layer = spot.row() + 1;
        return switch (spot.tensor()) {
            case StackSteps.SIZE ->
                Optional.of(explained(
                        spot,
                        new Places(chain.axes().get(spot.row())),
                        List.of(plain(of(StackSteps.SIZE, layer - 1)))));
            case StackSteps.FIELD ->
                Optional.of(explained(
                        spot,
                        Form.SUM,
                        List.of(
                                plain(of(StackSteps.FIELD, layer - 1)),
                                times(
                                        of(StackSteps.JUMP, layer - 1),
                                        chain.axes().get(spot.row()).span() - 1))));
            case StackSteps.JUMP ->
                Optional.of(explained(
                        spot,
                        Form.SUM,
                        List.of(times(
                                of(StackSteps.JUMP, layer - 1),
                                chain.axes().get(spot.row()).stride()))));
            default -> Optional.empty();
        };
    }

    /** A unit has no number here: the size of a layer and what a unit sees do not depend on any. */
    @Override
    public Sentence given(Spot spot) {
        if (spot.isIn(LAYER)) {
            return Sentence.of("explain.stack.layer");
        }
        if (!spot.isIn(UNIT)) {
            return Reading.super.given(spot);
        }
        return Sentence.of(spot.channel() == 0 ? "explain.stack.input" : "explain.stack.unit");
    }

    private Explanation explained(Spot spot, Form form, List<Part> parts) {
        return new Explanation(spot, Quantity.of((float) value(spot)), form, parts);
    }

    private Part plain(Spot source) {
        Quantity value = Quantity.of((float) value(source));
        return new Part(Optional.of(source), value, Optional.empty(), Optional.empty());
    }

    private Part times(Spot source, int factor) {
        Quantity value = Quantity.of((float) value(source));
        return new Part(Optional.of(source), value, Optional.empty(), Optional.of(Quantity.of(factor)));
    }

    @Override
    public Links links(Spot spot) {
        int layer = spot.row() + 1;
        return switch (spot.tensor()) {
            case UNIT -> new StackLinks(chain).of(spot);
            case LAYER -> Links.NONE;
            case StackSteps.SIZE -> links(List.of(of(StackSteps.SIZE, layer - 1)), layer, StackSteps.SIZE);
            case StackSteps.FIELD ->
                links(
                        List.of(of(StackSteps.FIELD, layer - 1), of(StackSteps.JUMP, layer - 1)),
                        layer,
                        StackSteps.FIELD);
            case StackSteps.JUMP ->
                links(List.of(of(StackSteps.JUMP, layer - 1)), layer, StackSteps.JUMP, StackSteps.FIELD);
            default ->
                switch (spot.column()) {
                    case 0 -> links(List.of(), 0, StackSteps.SIZE);
                    case 1 -> links(List.of(), 0, StackSteps.FIELD);
                    default -> links(List.of(), 0, StackSteps.JUMP, StackSteps.FIELD);
                };
        };
    }

    private Links links(List<Spot> sees, int layer, String... reaches) {
        List<Patch> next = new ArrayList<>();
        for (String tensor : reaches) {
            if (layer < chain.count()) {
                next.add(Patch.of(of(tensor, layer + 1), 1, 1));
            }
        }
        return new Links(sees.stream().map(seen -> Patch.of(seen, 1, 1)).toList(), next);
    }
}
