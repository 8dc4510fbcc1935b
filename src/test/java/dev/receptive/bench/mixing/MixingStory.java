package dev.receptive.bench.mixing;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Reading;
import dev.receptive.bench.Story;
import dev.receptive.figure.Explanation;
import dev.receptive.figure.Lattice;
import dev.receptive.figure.Links;
import dev.receptive.figure.Part;
import dev.receptive.figure.Patch;
import dev.receptive.figure.Plane;
import dev.receptive.figure.Quantity;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Pass;
import dev.receptive.nn.Term;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Scene;
import dev.receptive.time.Moment;
import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import dev.receptive.words.Fraction;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Map after map, number after number, product after product. */
record MixingStory(Net experiment, Pass pass, Board board) implements Story, Reading {

    @Override
    public Score score() {
        Passage cell = new Passage.Times(Mixing.CELL, 2, new Passage.Span("product", 0.2, Mixing.PRODUCT));
        return new Score(new Passage.Times(Mixing.MAP, 2, new Passage.Times(Mixing.MAP, 6, cell)));
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        return new Scene(board.width(), board.height(), List.of());
    }

    /** Both channels of the input, and of the weights and outputs those of the map that is computed. */
    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        int map = score().at(seconds).at(0);
        List<Target> targets = new ArrayList<>();
        for (int channel = 0; channel < 2; channel++) {
            targets.add(lattice("input", channel, 2, 3, 10, 10 + 80 * channel, Touch.TYPE));
            targets.add(lattice("kernel", 2 * map + channel, 1, 1, 120, 10 + 80 * channel, Touch.TYPE));
        }
        targets.add(lattice("output", map, 2, 3, 200, 10 + 80 * map, Touch.READ));
        return targets;
    }

    private static Target lattice(String tensor, int channel, int rows, int columns, double x, double y, Touch touch) {
        return Lattice.of(
                new Plane(tensor, channel, rows, columns), new Grid(x, y, 20, 0, rows, columns), touch, Ink.INPUT);
    }

    @Override
    public Reading reading(double seconds) {
        return this;
    }

    @Override
    public Now now(double seconds) {
        Moment moment = score().at(seconds);
        return new Now(Sentence.of("position.output", moment.at(1) + 1, 6), List.of(), Optional.empty());
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        Moment moment = score().at(seconds);
        return Bookmark.at(new Spot("output", moment.at(0), moment.at(1) / 3, moment.at(1) % 3), size);
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return bookmark.spot().map(this::timeOf).orElse(OptionalDouble.of(0));
    }

    private OptionalDouble timeOf(Spot spot) {
        boolean there = spot.isIn("output")
                && Math.min(spot.channel(), Math.min(spot.row(), spot.column())) >= 0
                && spot.channel() < 2
                && spot.row() < 2
                && spot.column() < 3;
        return there
                ? OptionalDouble.of(score().endOf(spot.channel(), 3 * spot.row() + spot.column()))
                : OptionalDouble.empty();
    }

    @Override
    public double value(Spot spot) {
        return spot.isIn("output")
                ? pass.output().at(0, spot.channel(), spot.row(), spot.column())
                : experiment.numbers(spot).values().at(Net.row(spot), spot.column());
    }

    /** A fraction as it was typed. */
    @Override
    public String typed(Spot spot) {
        return Optional.of(spot)
                .filter(set -> !set.isIn("output"))
                .flatMap(set -> experiment.numbers(set).fraction(Net.row(set), set.column()))
                .map(Fraction::text)
                .orElseGet(() -> Reading.super.typed(spot));
    }

    @Override
    public Optional<Explanation> explain(Spot spot) {
        return spot.isIn("output")
                ? Optional.of(Explanation.of(
                        spot,
                        pass.layer().explain(pass, (spot.channel() * 2 + spot.row()) * 3 + spot.column()),
                        this::part))
                : Optional.empty();
    }

    private Part part(Term term) {
        Spot source = new Spot("input", term.index() / 6, term.index() % 6 / 3, term.index() % 3);
        return new Part(
                Optional.of(source),
                Quantity.of(term.value()),
                Optional.of(new Spot("kernel", term.weight(), 0, 0)),
                Optional.of(Quantity.of(term.factor())));
    }

    @Override
    public Links links(Spot spot) {
        Patch first = Patch.of(new Spot("input", 0, spot.row(), spot.column()), 1, 1);
        return Links.sees(first, Patch.of(new Spot("input", 1, spot.row(), spot.column()), 1, 1));
    }
}
