package dev.receptive.bench.network;

import dev.receptive.figure.Sheet;
import dev.receptive.figure.Titles;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Point;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands over a column of a large network, line by line: its name, what it does, the activation that works in its place, its
 * shape, its parameters.
 */
record NetHeads(NetTrace trace, Words words) {

    private static final double NAME = 13;
    private static final double SMALL = 10.5;

    /** The place of the shape among the lines. */
    private static final int SHAPE = 3;

    /** From the middle of a line to that of the next, in units. */
    private static final double LINE = 15;

    private static final double FIRST = 8;
    private static final double SPACED = 1.2;

    /** What a layer does. */
    private String does(int layer) {
        if (layer < 0 && trace.prepared().isPresent()) {
            return words.say("network.drawn.here");
        }
        if (layer > 0 && trace.layer(layer) instanceof NetSoftmax && NetLogitBars.are(trace, layer)) {
            return words.say("network.bars.logit");
        }
        return isNumbered(layer) ? words.say(trace.layer(layer).name("")).strip() : "";
    }

    /** The activation that works in the column of a layer; nothing where none does. */
    private String activation(int layer) {
        int last = isNumbered(layer) ? trace.folding().last(layer) : layer;
        return last > layer ? words.say(trace.names().name(last)).strip() : "";
    }

    private List<String> lines(int layer) {
        return List.of(name(layer), does(layer), activation(layer), shape(layer), parameters(layer));
    }

    private String name(int layer) {
        return isNumbered(layer)
                ? trace.names().numbered(layer)
                : words.say(trace.names().name(layer));
    }

    /** Those that are not have a name alone. */
    private boolean isNumbered(int layer) {
        return layer >= 0 && !trace.layer(layer).letter().isEmpty();
    }

    private String shape(int layer) {
        return trace.names().shape(layer).replace(" ", "");
    }

    /** How many parameters a layer has, weights and biases; nothing where it has none. */
    private String parameters(int layer) {
        long count = layer < 0
                ? 0
                : trace.pass(layer).layer().parameters().values().stream()
                        .mapToLong(tensor -> tensor.shape().count())
                        .sum();
        return count == 0 ? "" : Numerals.beside(count);
    }

    /** What the lines take, in units. */
    double width(int layer) {
        double does = Math.max(Titles.width(does(layer)), Titles.width(activation(layer)));
        double text = Math.max(Titles.width(name(layer)), does * SMALL / NAME);
        int letters = Math.max(shape(layer).length(), parameters(layer).length());
        return Math.max(text, letters * Face.MONO_ADVANCE * SMALL);
    }

    void draw(Sheet sheet, NetColumn column, double unit) {
        draw(sheet, column, unit, Optional.empty());
    }

    /**
     * @param gradients what stands in the place of the shape while gradients stand in the column; nothing while they do not
     */
    void draw(Sheet sheet, NetColumn column, double unit, Optional<String> gradients) {
        int layer = column.layer();
        Box box = column.head();
        String id = "name:" + layer;
        double small = Titles.legible(SMALL, unit);
        Ink ink = gradients.isPresent() ? Ink.GRADIENT : layer < 0 ? Ink.INPUT : Ink.OUTPUT;
        Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(NAME, unit), ink);
        Lettering text = Lettering.of(Face.TEXT, small, Ink.TEXT);
        Lettering mono = gradients.isPresent()
                ? Lettering.of(Face.TEXT, small, Ink.GRADIENT)
                : Lettering.of(Face.MONO, small, Ink.MUTED);
        Lettering weights = Lettering.of(Face.MONO, small, Ink.KERNEL);
        double wide = box.width();
        List<String> lines = new ArrayList<>(lines(layer));
        gradients.ifPresent(instead -> lines.set(SHAPE, instead));
        List<Lettering> letterings = List.of(bold, text, text, mono, weights);
        List<String> parts = List.of("", ":does", ":activation", ":shape", ":parameters");
        int line = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                Point at = new Point(box.x(), y(box, line, unit));
                boolean fits = sheet.fitting(id + parts.get(i), List.of(lines.get(i)), at, letterings.get(i), wide);
                line += fits ? 1 : 0;
            }
        }
    }

    private static double y(Box box, int line, double unit) {
        return box.y() + FIRST * unit + line * line(unit);
    }

    /** Letters that are as small as can be read need no less room than that. */
    private static double line(double unit) {
        return Math.max(LINE * unit, Titles.legible(SMALL, unit) * SPACED);
    }

    /** What all lines take. */
    double height(double unit) {
        long most = trace.folding().columns().stream()
                .mapToLong(layer ->
                        lines(layer).stream().filter(line -> !line.isEmpty()).count())
                .max()
                .orElse(0);
        return FIRST * unit + most * line(unit);
    }
}
